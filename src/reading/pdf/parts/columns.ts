import type { Fragment } from '../lines/fragment.ts';

/** Fewer lines of running text than this at either side are no column. */
const leastLines = 4;
/** A fragment with this many characters is running text, not a cell with a figure. */
const proseLength = 25;

/**
 * Puts the fragments of a page in reading order: divides it in regions, one after the other, where running text is set in
 * columns. What crosses the space between the columns (a title, a table) stands between what is above and below it.
 */
export function divideInColumns(fragments: readonly Fragment[], depth = 0): Fragment[][] {
  const gutter = depth < 2 ? findGutter(fragments) : null;
  if (gutter === null) return fragments.length > 0 ? [[...fragments]] : [];
  const regions: Fragment[][] = [];
  let undivided: Fragment[] = [];
  let band: Fragment[] = [];
  const closeBand = () => {
    const left = band.filter((fragment) => fragment.right <= gutter);
    const right = band.filter((fragment) => fragment.x >= gutter);
    if (isProse(left, 2) && isProse(right, 2)) {
      if (undivided.length > 0) regions.push(undivided);
      undivided = [];
      regions.push(...divideInColumns(left, depth + 1), ...divideInColumns(right, depth + 1));
    } else {
      undivided.push(...band);
    }
    band = [];
  };
  for (const fragment of [...fragments].sort((one, other) => one.y - other.y)) {
    if (fragment.x < gutter && fragment.right > gutter) {
      closeBand();
      undivided.push(fragment);
    } else {
      band.push(fragment);
    }
  }
  closeBand();
  if (undivided.length > 0) regions.push(undivided);
  return regions;
}

/** The middle of the widest upright strip that the least text crosses, where both sides hold running text. */
function findGutter(fragments: readonly Fragment[]): number | null {
  if (fragments.length < leastLines * 2) return null;
  const left = Math.min(...fragments.map((fragment) => fragment.x));
  const right = Math.max(...fragments.map((fragment) => fragment.right));
  const width = right - left;
  let best: { readonly x: number; readonly crossings: number } | null = null;
  // Columns are divided in the middle third or, where there are three, at a third.
  for (let step = 25; step <= 75; step += 1) {
    const x = left + (width * step) / 100;
    const crossings = fragments.filter((fragment) => fragment.x < x && fragment.right > x).length;
    const isCloser =
      best && crossings === best.crossings && Math.abs(step - 50) < Math.abs(((best.x - left) / width) * 100 - 50);
    if (!best || crossings < best.crossings || isCloser) best = { x, crossings };
  }
  if (!best) return null;
  const { x, crossings } = best;
  const sides = [fragments.filter((one) => one.right <= x), fragments.filter((one) => one.x >= x)];
  if (crossings > fragments.length * 0.6 || !sides.every((side) => isProse(side, leastLines))) return null;
  return x;
}

/** Most of the text is in long lines, and most of those fill the width of their column: cells of a table do not. */
function isProse(side: readonly Fragment[], least: number): boolean {
  const long = side.filter((fragment) => fragment.text.length >= proseLength);
  if (long.length < least) return false;
  const width = Math.max(...side.map((one) => one.right)) - Math.min(...side.map((one) => one.x));
  const full = long.filter((fragment) => fragment.right - fragment.x > width * 0.75);
  const characters = side.reduce((total, fragment) => total + fragment.text.length, 0);
  const inLong = long.reduce((total, fragment) => total + fragment.text.length, 0);
  return inLong > characters * 0.7 && full.length >= long.length * 0.6;
}
