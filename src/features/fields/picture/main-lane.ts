import type { PictureLane } from '../../../ui/trail-picture/trail-picture-view.ts';

/** The lane that tells most: the one that the sentence is about, else the one with most results. Null where there is none. */
export function mainLane(lanes: readonly PictureLane[], key: string | null): PictureLane | null {
  const told = lanes.find((lane) => lane.key === key);
  return told ?? lanes.toSorted((left, right) => right.results.length - left.results.length)[0] ?? null;
}
