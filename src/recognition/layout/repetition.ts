import type { HeadingStyle } from '../../model/correction.ts';
import type { Line } from './lines.ts';

/** A line that comes back in the same words and the same style. */
export type Recurring = { readonly key: string; readonly style: HeadingStyle; readonly lines: readonly Line[] };

const fewest = 2;

/**
 * The lines that come back from chapter to chapter. What comes back as often as pages turn, or is the title of one chapter said again, is not
 * among them: those stand in one chapter, or were left out before.
 * @param starts the indexes of blocks at which chapters begin, in order; empty where chapters are not known yet
 */
export function findRecurring(lines: readonly Line[], starts: readonly number[]): readonly Recurring[] {
  const groups = Map.groupBy(lines, ({ key, style }) => `${style} ${key}`);
  return [...groups.values()].flatMap((own): Recurring[] => {
    const [first] = own;
    if (first === undefined || own.length < fewest || first.key.replace(/[#@\s]/g, '').length < 3) return [];
    if (starts.length > 1 && countChapters(own, starts) < fewest) return [];
    return [{ key: first.key, style: first.style, lines: own }];
  });
}

function countChapters(lines: readonly Line[], starts: readonly number[]): number {
  return new Set(lines.map(({ index }) => chapterAt(starts, index))).size;
}

/** Which chapter a block stands in: how many begin at or before it. */
export function chapterAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
