import type { ChartData, ChartPoint, ChartTarget } from './chart-data.ts';
import { type Scale, scaleFor } from './scale.ts';

/** The drawing area in units of the picture. */
export const area = { width: 520, height: 300, left: 62, right: 36, top: 44, bottom: 34 } as const;

type Place = { readonly x: number; readonly y: number };
export type PlacedPoint = Place & {
  readonly point: ChartPoint;
  readonly labelAbove: boolean;
  /** Another dot of the same value lies on it: drawn as a ring around that one, without words. */
  readonly isUnder: boolean;
};
export type PlacedTarget = Place & { readonly target: ChartTarget; readonly half: number };

/** A chart as shapes with their places; drawing it is only writing it down. */
export type Plot = {
  readonly scale: Scale;
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

/** Gives every shape its place; null where there is nothing to draw. */
export function plotChart(data: ChartData): Plot | null {
  const numbers = [...data.points, ...data.targets].map((one) => one.number).filter(Number.isFinite);
  if (numbers.length === 0) return null;
  const known = [...data.points, ...data.targets].map((one) => one.year).concat(data.missing);
  const first = Math.min(...known);
  const count = Math.max(...known) - first + 1;
  if (count > mostYears) return null;

  const scale = scaleFor(numbers, data.isRank);
  const step = (area.width - area.left - area.right) / count;
  const across = (year: number) => round(area.left + (year - first + 0.5) * step);
  const height = (value: number) =>
    round(area.height - area.bottom - scale.at(value) * (area.height - area.top - area.bottom));

  const current = data.points.filter((point) => point.latest && point.series === 'achieved');
  const valued = new Set(data.points.map((point) => point.year));
  return {
    scale,
    height,
    hasLabels: step >= 44,
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
      half: round(Math.min(step * 0.3, 22)),
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
