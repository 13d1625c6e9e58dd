import type { Position } from '../../../model/source.ts';
import type { DoubtView } from '../../../ui/doubts/doubts.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { say } from '../../../words/say.ts';
import { sayPlace } from '../../../words/say-place.ts';
import type { ListedDoubt } from '../queries/list-doubts.ts';

const longestText = 400;

/** The name of a doubt within its page. */
export function doubtAnchor({ ordinal }: Pick<ListedDoubt, 'ordinal'>): string {
  return `twijfel-${ordinal}`;
}

/** The doubts of a reading with their candidates in words. */
export function presentDoubts(doubts: readonly ListedDoubt[], words: Words): DoubtView[] {
  return doubts.map((doubt) => ({
    id: doubtAnchor(doubt),
    stake: words.doubt.stakes[doubt.stake],
    text: doubt.text.length > longestText ? `${doubt.text.slice(0, longestText - 1)}…` : doubt.text,
    why: say(words.reading.doubts, doubt.why),
    candidates: doubt.candidates.map(({ says, score }) =>
      words.doubt.candidate(say(words.reading.candidates, says), score),
    ),
    position: sayPlace(words, doubt.position),
    isAsWritten: doubt.why.say === 'as-written',
  }));
}

function isSameCell(one: Position, other: Position): boolean {
  return (
    one.cell !== undefined &&
    one.file === other.file &&
    one.table === other.table &&
    one.cell.join() === other.cell?.join()
  );
}

/** Whether a doubt is about a place: about the column of its table, or, where it was read from no table, about its line. */
function isAbout({ position: doubt }: ListedDoubt, place: Position): boolean {
  const { file, page, sheet, row, line, table, cell } = place;
  if (file !== doubt.file || table !== doubt.table) return false;
  if (cell !== undefined && doubt.cell !== undefined) return cell[1] === doubt.cell[1];
  return page === doubt.page && sheet === doubt.sheet && row === doubt.row && line === doubt.line;
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
  const own =
    doubts.find((doubt) => isSameCell(doubt.position, position)) ?? doubts.find((doubt) => isAbout(doubt, position));
  if (own !== undefined) return { text, href: `#${doubtAnchor(own)}` };
  return { text, href: doubts.length === 0 ? null : '#twijfels' };
}
