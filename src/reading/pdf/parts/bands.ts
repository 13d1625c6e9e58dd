import type { Fragment } from '../lines/fragment.ts';
import { isValue, isYear } from '../lines/table-values.ts';
import { divideInColumns } from './columns.ts';

/** A part of a page over its whole width, with the two sides that it is set in, where it is. */
type Band = {
  readonly fragments: readonly Fragment[];
  readonly sides: { readonly left: readonly Fragment[]; readonly right: readonly Fragment[] } | null;
};

/** White over the whole width that is higher than this many times the size of the letter divides bands. */
const dividingWhite = 0.7;
const leastLines = 3;
/** Shorter pieces than this, on average, are cells and labels. */
const shortestProse = 18;

/**
 * Puts the fragments of a page in reading order, region by region: bands that are set in two columns side by side are read one column after
 * the other, also where they are short and hold lists; what is between them is divided as far as running text tells (`divideInColumns`).
 */
export function divideInRegions(fragments: readonly Fragment[]): Fragment[][] {
  const regions: Fragment[][] = [];
  let undivided: Fragment[] = [];
  const close = () => {
    if (undivided.length > 0) regions.push(...divideInColumns(undivided));
    undivided = [];
  };
  for (const group of groupBands(splitInBands(fragments))) {
    const divided = group.flatMap(({ sides }) => sides ?? []);
    if (divided.length === 0) undivided.push(...group.flatMap((band) => band.fragments));
    else {
      close();
      regions.push(
        divided.flatMap(({ left }) => left),
        divided.flatMap(({ right }) => right),
      );
    }
  }
  close();
  return regions;
}

function splitInBands(fragments: readonly Fragment[]): Band[] {
  const bands: Fragment[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const fragment of [...fragments].sort((one, other) => one.y - other.y)) {
    const band = bands.at(-1);
    if (band && fragment.y - fragment.size * 0.8 - bottom < fragment.size * dividingWhite) band.push(fragment);
    else bands.push([fragment]);
    bottom = Math.max(bottom, fragment.y + fragment.size * 0.2);
  }
  return bands.map((band) => ({ fragments: band, sides: findSides(band) }));
}

/** The two sides of a band where white runs down it from top to bottom, and both hold text to be read on. */
function findSides(band: readonly Fragment[]): Band['sides'] {
  if (band.length < leastLines * 2) return null;
  const across = [...band].sort((one, other) => one.x - other.x);
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, fragment] of across.entries()) {
    if (index > 0 && fragment.x - right > fragment.size * 0.9) {
      const sides = { left: across.slice(0, index), right: across.slice(index) };
      return isProse(sides.left) && isProse(sides.right) ? sides : null;
    }
    right = Math.max(right, fragment.right);
  }
  return null;
}

function isProse(side: readonly Fragment[]): boolean {
  if (side.length < leastLines) return false;
  const characters = side.reduce((sum, fragment) => sum + fragment.text.length, 0);
  const figures = side.filter(({ text }) => isValue(text) || isYear(text));
  return figures.length === 0 && characters >= side.length * shortestProse;
}

/** Bands that follow one another and are set in the same two columns. */
function groupBands(bands: readonly Band[]): Band[][] {
  const groups: Band[][] = [];
  for (const band of bands) {
    const group = groups.at(-1);
    const before = group?.[0]?.sides;
    if (group && before && band.sides && Math.abs(leftOf(before.right) - leftOf(band.sides.right)) < 5)
      group.push(band);
    else groups.push([band]);
  }
  return groups;
}

function leftOf(side: readonly Fragment[]): number {
  return Math.min(...side.map((fragment) => fragment.x));
}
