import type { Kept } from '../../src/threading/kept.ts';
import type { StatedPublication } from '../../src/threading/stated.ts';
import { type Known, threadPublications } from '../../src/threading/thread-publications.ts';

/** How many pairs a run and those before it weighed. */
export function weighingsOf({ weighings = new Map() }: Kept): number {
  let count = 0;
  for (const group of weighings.values()) for (const weighed of group.values()) count += weighed.size;
  return count;
}

/** How many pairs a run weighs that none before it weighed. */
export function countWeighed(publications: readonly StatedPublication[], known: Known): number {
  const before = known.kept == null ? 0 : weighingsOf(known.kept);
  return weighingsOf(threadPublications(publications, known).kept) - before;
}
