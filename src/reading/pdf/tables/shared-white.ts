import { type Fragment, fragmentOf } from '../lines/fragment.ts';
import type { Line } from '../lines/line.ts';
import { isValue } from '../lines/table-values.ts';

/** White between two columns is no narrower than this many times the size of the letter. */
const narrowest = 0.25;
const leastLines = 2;

/**
 * The lines of a table with cells apart that stand too close to tell them from words of one text, where the same white runs down between the texts of
 * all lines with figures.
 */
export function splitAtSharedWhite(lines: readonly Line[]): readonly Line[] {
  const withFigures = lines.filter(({ fragments }) =>
    fragments.some(({ runs }) => runs.some((run) => isValue(run.text))),
  );
  if (withFigures.length < leastLines) return lines;
  const whites = whitesOf(withFigures).filter(
    (at) =>
      withFigures.filter((line) => line.fragments.some((one) => one.x < at && one.right > at)).length >= leastLines,
  );
  if (whites.length === 0) return lines;
  return splitAtPlaces(lines, whites);
}

/** The lines with what stands at either side of a place apart. */
export function splitAtPlaces(lines: readonly Line[], places: readonly number[]): Line[] {
  return lines.map((line) => ({ ...line, fragments: line.fragments.flatMap((one) => splitAt(one, places)) }));
}

/** The middles of the strips that no text of the lines lies over. */
function whitesOf(lines: readonly Line[]): number[] {
  const size = Math.min(...lines.map((line) => line.size));
  const runs = lines.flatMap((line) => line.fragments.flatMap((fragment) => fragment.runs));
  const whites: number[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const run of runs.sort((one, other) => one.x - other.x)) {
    if (run.x - right > size * narrowest) whites.push((run.x + right) / 2);
    right = Math.max(right === Number.POSITIVE_INFINITY ? run.x : right, run.x + run.width);
  }
  return whites;
}

function splitAt(fragment: Fragment, whites: readonly number[]): Fragment[] {
  const own = whites.filter((at) => at > fragment.x && at < fragment.right);
  if (own.length === 0) return [fragment];
  const pieces = Map.groupBy(fragment.runs, (run) => own.findLastIndex((at) => at < run.x + run.width / 2));
  if (pieces.size < 2) return [fragment];
  return [...pieces.values()].flatMap((runs) => fragmentOf(runs) ?? []);
}
