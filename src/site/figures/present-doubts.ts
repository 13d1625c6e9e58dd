import type { Position } from '../../model/source.ts';
import { printPosition } from '../../model/source.ts';
import type { ListedDoubt } from '../../record/queries/list-doubts.ts';
import type { DoubtView } from '../../ui/doubts/doubts.tsx';
import type { Words } from '../words/nl.data.ts';

const longestText = 400;

function idOf({ ordinal }: Pick<ListedDoubt, 'ordinal'>): string {
  return `twijfel-${ordinal}`;
}

/** The doubts of a reading with their candidates in words. */
export function presentDoubts(doubts: readonly ListedDoubt[], words: Words): DoubtView[] {
  return doubts.map((doubt) => ({
    id: idOf(doubt),
    stake: words.doubt.stakes[doubt.stake],
    text: doubt.text.length > longestText ? `${doubt.text.slice(0, longestText - 1)}…` : doubt.text,
    why: doubt.why,
    candidates: doubt.candidates.map(({ says, score }) =>
      words.doubt.candidate(says, `${Math.round(score * 100)}%`, score > 0.5),
    ),
    position: printPosition(doubt.position),
  }));
}

function isAt(one: Position, other: Position): boolean {
  const { file, page, sheet, row, line } = one;
  return (
    file === other.file && page === other.page && sheet === other.sheet && row === other.row && line === other.line
  );
}

/** The mark of a figure or an amount in doubt, which leads to the doubt about that place or else to all of them; null for what is settled. */
export function doubtMark(
  {
    unsettled,
    position,
  }: { readonly unsettled: readonly ('role' | 'year' | 'side' | 'standing')[]; readonly position: Position },
  doubts: readonly ListedDoubt[],
  words: Words,
): { readonly text: string; readonly href: string | null } | null {
  if (unsettled.length === 0) return null;
  const text = words.doubt.mark(unsettled.map((part) => words.doubt.parts[part]));
  const own = doubts.find((doubt) => isAt(doubt.position, position));
  if (own !== undefined) return { text, href: `#${idOf(own)}` };
  return { text, href: doubts.length === 0 ? null : '#twijfels' };
}
