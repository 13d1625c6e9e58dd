import type { Box, Place } from '../picture/boxes.ts';
import type { ChartData, ChartPoint, ChartTarget, Series } from './chart-data.ts';
import type { Axes } from './lay-axes.ts';

/** A value with its place. */
export type PointMark = Place & {
  readonly point: ChartPoint;
  readonly radius: number;
  /** Where the last place of several lies. */
  readonly toY: number | null;
  /** How far its arrow reaches down (or with a minus up): "> 20" was at least reached. */
  readonly arrow: number;
  /** The same value was achieved: drawn around that dot, without words of its own. */
  readonly isUnder: boolean;
  readonly box: Box;
};

/** An aim with its place: a bar, with a bound its ends point to where it is met. */
export type TargetMark = Place & {
  readonly target: ChartTarget;
  readonly half: number;
  /** How far its ends reach down (or with a minus up). */
  readonly ends: number;
  readonly box: Box;
};

export type Marks = {
  readonly points: readonly PointMark[];
  readonly targets: readonly TargetMark[];
  /** Years in a row, each run one line: over a year without a value and over a break no line is drawn. */
  readonly lines: readonly { readonly series: 'achieved' | 'other'; readonly places: readonly Place[] }[];
  /** Years without a value. */
  readonly missing: readonly { readonly box: Box }[];
  readonly breaks: readonly { readonly x: number; readonly cause: ChartData['breaks'][number]['cause'] }[];
};

const arrowLength = 16;
const endLength = 7;
/** How far the sign of a year without a value reaches to all sides. */
const reach = 5;

/** Gives every shape its place. */
export function layMarks(data: ChartData, axes: Axes): Marks {
  const radius = Math.min(Math.max(axes.step * 0.3, 2.2), 4.8);
  const inOrder: readonly Series[] = ['reference', 'budgeted', 'other', 'baseline', 'achieved'];
  const points = data.points
    .toSorted(
      (a, b) => inOrder.indexOf(a.series) - inOrder.indexOf(b.series) || Number(a.isLatest) - Number(b.isLatest),
    )
    .map((point) => layPoint(point, data, axes, radius));
  return {
    points,
    targets: data.targets.map((target) => layTarget(target, axes, data.isRank)),
    lines: (['other', 'achieved'] as const).flatMap((series) =>
      runsOf(
        data.points.filter((point) => point.isLatest && point.series === series),
        data.breaks.map(({ year }) => year),
      ).map((run) => ({ series, places: run.map(({ year, number }) => ({ x: axes.xOf(year), y: axes.yOf(number) })) })),
    ),
    missing: axes.years.flatMap(({ x, isMissing }) =>
      isMissing
        ? [{ box: { left: x - reach, right: x + reach, top: axes.floor - reach, bottom: axes.floor + reach } }]
        : [],
    ),
    breaks: data.breaks.map(({ year, cause }) => ({ x: (axes.xOf(year - 1) + axes.xOf(year)) / 2, cause })),
  };
}

function layPoint(point: ChartPoint, data: ChartData, axes: Axes, full: number): PointMark {
  const [x, y] = [axes.xOf(point.year), axes.yOf(point.number)];
  const isUnder =
    point.series !== 'achieved' &&
    data.points.some(
      (other) => other.series === 'achieved' && other.year === point.year && other.number === point.number,
    );
  const radius = isUnder ? full + 3 : point.isLatest ? full : full * 0.85;
  const toY = point.to === null ? null : axes.yOf(point.to);
  const down = point.operator === null ? 0 : point.operator.startsWith('>') === data.isRank ? 1 : -1;
  const arrow = down * Math.min(arrowLength, down > 0 ? Math.max(axes.floor - y, radius + 1.5) : arrowLength);
  const around = radius + 1;
  return {
    point,
    x,
    y,
    radius,
    toY,
    arrow,
    isUnder,
    box: {
      left: x - around,
      right: x + around,
      top: Math.min(y - around, y + arrow, (toY ?? y) - around),
      bottom: Math.max(y + around, y + arrow, (toY ?? y) + around),
    },
  };
}

function layTarget(target: ChartTarget, axes: Axes, isRank: boolean): TargetMark {
  const [x, y] = [axes.xOf(target.year), axes.yOf(target.number)];
  const half = Math.min(Math.max(axes.step * 0.34, 3), 18);
  const down = target.operator === null ? 0 : target.operator.startsWith('>') === isRank ? 1 : -1;
  const ends = down * endLength;
  return {
    target,
    x,
    y,
    half,
    ends,
    box: { left: x - half - 1, right: x + half + 1, top: y + Math.min(ends, -2), bottom: y + Math.max(ends, 2) },
  };
}

/** Values of years in a row that nothing breaks, two or more. */
function runsOf(points: readonly ChartPoint[], breaks: readonly number[]): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  for (const point of points.toSorted((a, b) => a.year - b.year)) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && point.year - previous.year <= 1 && !breaks.includes(point.year)) run.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length > 1);
}
