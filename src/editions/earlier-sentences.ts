import type { AsWritten } from '../model/saying.ts';
import type { FigureSaying } from '../model/statement.ts';

/** What an earlier program said is a Dutch sentence. It is shown as it was written: it stays what it is, in the language that it is in. */
export function sayingOfNow<Saying>(
  saying: Saying | string,
): Saying | { readonly say: 'as-written'; readonly with: AsWritten } {
  return typeof saying === 'string' ? { say: 'as-written', with: { sentence: saying } } : saying;
}

/**
 * How a figure was read. What an earlier program said of it is taken apart around what it quotes first: “52.773” of "De punt in “52.773” is
 * gelezen als duizendteken", so that the same of other cells is said once.
 */
export function settledOfNow(settled: readonly FigureSaying[] | string | null): readonly FigureSaying[] {
  if (settled === null || settled === '') return [];
  if (typeof settled !== 'string') return settled;
  const [, before = settled, quoted, after = ''] = /^([^“]*)“([^”]*)”(.*)$/su.exec(settled) ?? [];
  return [{ say: 'as-written', with: { before, quoted: quoted === undefined ? [] : [quoted], after } }];
}
