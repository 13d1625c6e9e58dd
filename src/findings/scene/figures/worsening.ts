import type { IndicatorThread } from '../seen.ts';
import { aimsForYear, aimYears } from './aim-changes.ts';
import { attainedBy } from './attainment.ts';
import { compareAims } from './compare-aims.ts';
import { redefinedBetween } from './definitions.ts';
import { directionOf } from './direction.ts';
import type { Cell } from './results.ts';
import { type Point, seriesOf } from './series.ts';

/** The results at the end of a series that go on getting worse, year after year. */
function worsening(series: readonly Point[], isLess: boolean): readonly Point[] {
  const from = series.findLastIndex((point, at) => {
    const before = series[at - 1];
    if (before === undefined || point.year !== before.year + 1) return true;
    return isLess ? point.number <= before.number : point.number >= before.number;
  });
  return series.slice(Math.max(from, 0));
}

/** Whether numbers moved further than counts scatter from chance alone, which is by about their square root. */
function isMoved([first, ...others]: readonly Point[], least: number): boolean {
  const last = others.at(-1);
  if (first === undefined || last === undefined) return false;
  const moved = Math.abs(last.number - first.number);
  const isCount = [first, last].every(({ number }) => Number.isInteger(number));
  return moved >= least * Math.abs(first.number) && (!isCount || moved > 2 * Math.sqrt(Math.abs(first.number)));
}

/** The aims of the years of a series, each as the first document has it; those of one definition, and never easier than before. */
function steadyAims(indicator: IndicatorThread, points: readonly Point[]): readonly Cell[] {
  const [from, to] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const aims = aimYears(indicator)
    .filter((year) => year >= from && year <= to)
    .toSorted((left, right) => left - right)
    .flatMap((year) => aimsForYear(indicator, year).slice(0, 1));
  const direction = directionOf(indicator);
  const isSteady = aims.every((aim, at) => {
    const before = aims[at - 1];
    if (before === undefined) return true;
    const compared = compareAims(before.figure, aim.figure, direction);
    return compared === 'same' || compared === 'more';
  });
  return isSteady && aims.length >= 2 ? aims : [];
}

/** Results that get worse year after year and at last miss an aim that asked as much all the time. */
export type Worsening = {
  readonly points: readonly Point[];
  readonly aims: readonly Cell[];
  readonly first: Point;
  readonly last: Point;
};

/**
 * Finds where the results of an indicator went on getting worse up to the newest, which misses its aim.
 * @param steps how many results in a row must each be worse than the one before, the first not counted
 * @param least how much they must have moved together, as a share of the first
 */
export function findWorsening(thread: IndicatorThread, steps: number, least: number): Worsening | null {
  const direction = directionOf(thread);
  if (direction !== 'more' && direction !== 'less') return null;
  const points = worsening(seriesOf(thread), direction === 'less');
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length <= steps || !isMoved(points, least)) return null;
  if (redefinedBetween(thread, first.statement, last.statement) !== null) return null;
  const aims = steadyAims(thread, points);
  const aim = aims.at(-1);
  if (aim === undefined || attainedBy(thread, last.figure, aim.figure).outcome !== 'not-met') return null;
  return { points, aims, first, last };
}
