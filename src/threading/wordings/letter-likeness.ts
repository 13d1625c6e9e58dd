import { diffChars } from 'diff';

/** Letter by letter longer texts take too long. */
const longest = 600;

/**
 * Dice's coefficient over the letters that stand in both texts in the same order, from 0 to 1.
 * @param least of texts that are less alike than this, and of long ones, it is 0
 */
export function letterLikeness(one: string, other: string, least: number): number {
  const length = one.length + other.length;
  if (length === 0) return 1;
  if (length > 2 * longest || Math.min(one.length, other.length) < least * (length / 2) * least) return 0;
  const kept = diffChars(one, other, { ignoreCase: true, maxEditLength: Math.ceil(length * (1 - least)) });
  if (kept === undefined) return 0;
  const shared = kept.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  return (2 * shared) / length;
}
