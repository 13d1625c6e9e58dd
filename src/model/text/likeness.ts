/*
 * How alike two sets are, from 0 (nothing shared) to 1: of words, of roots of words, of runs of words. Each measure answers another question,
 * so that a threshold belongs to one of them. Where words weigh by their rarity, `threading/words/overlap.ts` has the same with weights.
 */

/** What two sets share, of all that is in either (Jaccard). */
export function jaccard<Part>(left: ReadonlySet<Part>, right: ReadonlySet<Part>): number {
  const shared = countShared(left, right);
  const either = left.size + right.size - shared;
  return either === 0 ? 0 : shared / either;
}

/** What the smaller of two sets has of the other: 1 where it lies in it (overlap coefficient). */
export function overlap<Part>(left: ReadonlySet<Part>, right: ReadonlySet<Part>): number {
  const least = Math.min(left.size, right.size);
  return least === 0 ? 0 : countShared(left, right) / least;
}

/** How much of the first set the second has: 1 where all of it does. Unlike the others it is not the same both ways. */
export function coverage<Part>(of: ReadonlySet<Part>, by: ReadonlySet<Part>): number {
  return of.size === 0 ? 0 : countShared(of, by) / of.size;
}

/** How many parts two sets share: no likeness, for it grows with the sets. */
export function countShared<Part>(left: ReadonlySet<Part>, right: ReadonlySet<Part>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const part of small) if (large.has(part)) shared += 1;
  return shared;
}
