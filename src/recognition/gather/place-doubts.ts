import type { Chapter } from '../../model/chapter.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Reading } from '../../model/reading.ts';
import type { Position } from '../../model/source.ts';

/** Whether a position stands before another in one file, or on it; what a position does not say makes no difference. */
function isUpTo(one: Position, other: Position): boolean {
  for (const part of ['page', 'row', 'line'] as const) {
    const [left, right] = [one[part], other[part]];
    if (left !== undefined && right !== undefined && left !== right) return left < right;
  }
  return true;
}

/**
 * The doubts of a reading by the chapter that they stand in: the last that begins before them, on the same sheet. Under null those in front of
 * every chapter, and those about what the whole file is.
 */
export function placeDoubts({ chapters, doubts }: Reading): ReadonlyMap<Chapter | null, readonly Doubt[]> {
  return Map.groupBy(doubts, ({ at, stake }) => {
    if (stake === 'organisation' || stake === 'publication') return null;
    return chapters.findLast((chapter) => chapter.at.sheet === at.sheet && isUpTo(chapter.at, at)) ?? null;
  });
}
