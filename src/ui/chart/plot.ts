import type { ChartData, ChartPoint, ChartTarget } from './chart-data.ts';
import { type Scale, scaleFor } from './scale.ts';

/**
 * The drawing area in units of the picture. It is small, so that the words in it stay readable where the picture shrinks to a phone.
 * The left margin follows the numbers of the axis.
 */
export const area = { width: 400, height: 250, right: 24, top: 64, bottom: 30 } as const;

/** What one character of a label takes at most, in units of the picture. */
const characterWidth = 8;

type Place = { readonly x: number; readonly y: number };
export type PlacedPoint = Place & {
  readonly point: ChartPoint;
  readonly labelAbove: boolean;
  /** Another dot of the same value lies on it: drawn as a ring around that one, without words. */
  readonly isUnder: boolean;
};
export type PlacedTarget = Place & {
  readonly target: ChartTarget;
  readonly half: number;
  readonly labelAbove: boolean;
};

/** A chart as shapes with their places; drawing it is only writing it down. */
export type Plot = {
  readonly scale: Scale;
  /** Where the drawing begins: left of it stand the numbers of the axis. */
  readonly left: number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly isMissing: boolean }[];
  /** Years in a row that were reached, each run one line: over a year without a value no line is drawn. */
  readonly lines: readonly (readonly Place[])[];
  readonly points: readonly PlacedPoint[];
  readonly targets: readonly PlacedTarget[];
  readonly height: (value: number) => number;
  /** False where the years stand so close that words would run into each other; the table has them. */
  readonly hasLabels: boolean;
};

/** More years than this are not drawn: a wrongly read year must not make a chart of centuries. */
const mostYears = 60;

/** Gives every shape its place; null where there is nothing to draw. `printNumber` writes the numbers of the axis. */
export function plotChart(data: ChartData, printNumber: (value: number) => string): Plot | null {
  const numbers = [...data.points, ...data.targets].map((one) => one.number).filter(Number.isFinite);
  if (numbers.length === 0) return null;
  const known = [...data.points, ...data.targets].map((one) => one.year).concat(data.missing);
  const first = Math.min(...known);
  const count = Math.max(...known) - first + 1;
  if (count > mostYears) return null;

  const scale = scaleFor(numbers, data.isRank);
  const left = 12 + characterWidth * Math.max(...scale.ticks.map((tick) => printNumber(tick).length));
  const step = (area.width - left - area.right) / count;
  const longest = Math.max(...[...data.points, ...data.targets].map(({ raw }) => raw.length));
  const across = (year: number) => round(left + (year - first + 0.5) * step);
  const height = (value: number) =>
    round(area.height - area.bottom - scale.at(value) * (area.height - area.top - area.bottom));

  const current = data.points.filter((point) => point.latest && point.series === 'achieved');
  const valued = new Set(data.points.map((point) => point.year));
  return {
    scale,
    height,
    left,
    hasLabels: step >= Math.max(30, characterWidth * longest),
    years: Array.from({ length: count }, (_, index) => first + index).map((year) => ({
      year,
      x: across(year),
      isMissing: data.missing.includes(year) && !valued.has(year),
    })),
    lines: runsOfYears(current).map((run) => run.map((point) => ({ x: across(point.year), y: height(point.number) }))),
    points: data.points
      .toSorted((a, b) => Number(a.series === 'achieved') - Number(b.series === 'achieved'))
      .map((point) => ({
        point,
        isUnder: data.points.some((other) => isOnTop(other, point)),
        x: across(point.year),
        y: height(point.number),
        labelAbove: !data.targets.some(
          (target) => target.year === point.year && height(target.number) < height(point.number),
        ),
      })),
    targets: data.targets.map((target) => ({
      target,
      x: across(target.year),
      y: height(target.number),
      half: round(Math.min(step * 0.3, 18)),
      // away from the label of what was reached, which stands on the side of the target that the value is on
      labelAbove: data.points.some(
        (point) =>
          point.year === target.year &&
          height(point.number) > height(target.number) &&
          height(point.number) < height(target.number) + 34,
      ),
    })),
  };
}

function isOnTop(other: ChartPoint, point: ChartPoint): boolean {
  return (
    other.series === 'achieved' &&
    point.series !== 'achieved' &&
    other.year === point.year &&
    other.number === point.number
  );
}

function runsOfYears(points: readonly ChartPoint[]): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  for (const point of points.toSorted((a, b) => a.year - b.year)) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && point.year - previous.year <= 1) run.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length > 1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
