import type { AccountStatement } from '../../threading/statement.ts';
import { coverage } from '../../threading/words/overlap.ts';
import { namesIn } from '../../threading/words/telling-words.ts';
import type { Vocabulary } from '../../threading/words/vocabulary.ts';

/** From which share of its words on a commitment may be answered by one account, and by all together. */
export type Doubt = { readonly likeness: number; readonly together: number };

function textOf({ account }: AccountStatement): string {
  return account.heading === null ? account.text : `${account.heading}. ${account.text}`;
}

/**
 * Whether accounts may be about a commitment though threading did not tie them: one has a good share of its words, all together have many, or
 * one names the same partner or place. A finding that something is not answered must not rest on a matcher's doubt.
 */
export function mayBeAnswered(
  text: string,
  accounts: readonly AccountStatement[],
  vocabulary: Vocabulary,
  { likeness, together }: Doubt,
): boolean {
  const wanted = vocabulary.vectorOf(text);
  const told = accounts.map(textOf);
  if (told.some((one) => coverage(wanted, vocabulary.vectorOf(one)) >= likeness)) return true;
  if (coverage(wanted, vocabulary.vectorOf(told.join(' '))) >= together) return true;
  // A name that half of the accounts have (the town, the quarter) ties nothing to this one.
  const named = told.map(namesIn);
  return [...namesIn(text)].some((name) => {
    const count = named.filter((names) => names.has(name)).length;
    return count === 1 || (count > 0 && count <= told.length / 2);
  });
}
