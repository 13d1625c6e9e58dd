import type { ReadTable } from '../../model/block.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import type { DraftItem } from '../item.ts';

/** What is left of a table that figures or amounts were read from, once these are pieces. */
export type Leftovers = {
  /** Whether it has words or values that stand in no piece. */
  readonly hasMore: boolean;
  readonly caption: string | null;
  readonly footnotes: ReadTable['footnotes'];
};

/** The texts that pieces say, as cells of a table would. */
export function wordsOfPieces(pieces: readonly DraftItem[]): ReadonlySet<string> {
  const words = pieces.flatMap((piece): readonly (string | null)[] => {
    if (piece.kind === 'money') return piece.amounts.flatMap(({ label, raw }) => [label, raw]);
    if (piece.kind !== 'indicator') return [];
    const { name, unit, frequency, source, definition, figures } = piece;
    return [name, unit, frequency, source, definition, ...figures.flatMap((one) => [one.raw, one.explanation])];
  });
  return new Set(words.flatMap((one) => (one === null ? [] : [foldSpace(one)])));
}

/**
 * What a table says beside what was read from it. Its heads are left out: they are written anew above the figures, from what these are.
 * @param pieces what stands in the chapter, by `wordsOfPieces`
 */
export function leftoversOf({ rows, caption, footnotes, read }: ReadTable, pieces: ReadonlySet<string>): Leftovers {
  const own = rows.map((row) => row.filter(({ text, absent, span }) => !absent && !span && foldSpace(text) !== ''));
  const says = (row: (typeof own)[number]) => row.filter(({ text }) => pieces.has(foldSpace(text))).length;
  // Above the first row of which two cells are in pieces, its name and a value, all is a head.
  const first = own.findIndex((row) => says(row) > 1);
  const isRead = read.figures + read.amounts > 0 && first >= 0;
  const hasMore = !isRead || own.slice(first).some((row) => says(row) < row.length);
  return { hasMore, caption, footnotes: footnotes.filter(({ text }) => !pieces.has(foldSpace(text))) };
}
