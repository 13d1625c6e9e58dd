import { areOver, type Box } from '../picture/boxes.ts';
import { type Label, type PlacedText, placeLabels, type Side } from '../picture/place-labels.ts';
import type { ChartData, ChartWords } from './chart-data.ts';
import type { Axes } from './lay-axes.ts';
import type { Marks, PointMark, TargetMark } from './lay-marks.ts';

/** What was achieved, what is set beside it, and what is said softly. */
type ValueKind = 'achieved' | 'beside' | 'soft';
export type PlacedValue = PlacedText & { readonly kind: ValueKind };

type ValueInput = {
  readonly data: ChartData;
  readonly axes: Axes;
  readonly marks: Marks;
  readonly size: number;
  readonly width: number;
  readonly words: ChartWords;
};

const aboveFirst: readonly Side[] = [
  'above',
  'below',
  'right',
  'left',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
];
const belowFirst: readonly Side[] = [
  'below',
  'above',
  'right',
  'left',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
];

/**
 * The numbers at the marks, and how many found no room. In this order they matter: why a line breaks; what was achieved last and what is aimed at
 * last; the first, the highest and the lowest that was achieved; what was changed, with what it was before; the rest from new to old, what was
 * achieved before aims, and these before what was budgeted or is for comparison.
 */
export function layValues({ data, axes, marks, size, width, words }: ValueInput): {
  readonly placed: readonly PlacedValue[];
  readonly leftOut: number;
} {
  const labels = [
    ...marks.breaks.map(
      ({ x, cause }, index): Label<ValueKind> => ({
        kind: 'soft',
        texts: [words.breaks[cause]],
        style: { size: size - 1, isBold: false },
        at: { left: x - 1, right: x + 1, top: axes.top - 18, bottom: axes.top - 4 },
        weight: 200 - index,
        sides: ['right', 'left'],
      }),
    ),
    ...marks.points.filter(({ isUnder }) => !isUnder).map((mark) => labelPoint(mark, marks, data, size)),
    ...marks.targets.map((mark) => labelTarget(mark, marks, data, size)),
  ];
  const tickWidth = axes.left - 6;
  const ticks = axes.ticks.map(
    ({ y }): Box => ({ left: 0, right: tickWidth, top: y - size * 0.6, bottom: y + size * 0.6 }),
  );
  const placed = placeLabels(labels, {
    within: { left: 0, top: axes.top - 20, right: width, bottom: axes.floor },
    kept: [...marks.points, ...marks.targets, ...marks.missing].map(({ box }) => box).concat(ticks),
    lines: [
      ...marks.lines.flatMap(({ places }) => places.slice(1).map((to, index) => [places[index] ?? to, to] as const)),
      ...marks.breaks.map(
        ({ x }) =>
          [
            { x, y: axes.top - 18 },
            { x, y: axes.floor },
          ] as const,
      ),
    ],
  });
  return { placed, leftOut: labels.length - placed.length };
}

function labelPoint(
  { point, x, y, box }: PointMark,
  { points, targets }: Marks,
  data: ChartData,
  size: number,
): Label<ValueKind> {
  const isBelowAim = targets.some((mark) => mark.target.year === point.year && mark.y < y);
  return {
    kind: !point.isLatest ? 'soft' : point.series === 'achieved' || point.series === 'baseline' ? 'achieved' : 'beside',
    texts: point.texts,
    style: { size, isBold: point.isLatest && point.series === 'achieved' },
    at: around(box, [...points, ...targets], x),
    weight: weighPoint(point, data),
    sides: isBelowAim ? belowFirst : aboveFirst,
  };
}

function labelTarget(
  { target, x, y, box }: TargetMark,
  { points }: Marks,
  data: ChartData,
  size: number,
): Label<ValueKind> {
  const isAboveValue = points.some(
    ({ point, y: at }) => point.year === target.year && point.series === 'achieved' && at > y,
  );
  return {
    kind: 'beside',
    texts: target.texts,
    style: { size, isBold: false },
    at: around(box, points, x),
    weight: weighTarget(target, data),
    // elsewhere a number seems to be of the bar of another year
    sides: isAboveValue ? ['above', 'below', 'right'] : ['below', 'above', 'right'],
  };
}

/** What a mark takes up together with those of the same year that lie over it. */
function around(box: Box, marks: readonly { readonly x: number; readonly box: Box }[], x: number): Box {
  const boxes = [box, ...marks.filter((mark) => mark.x === x && areOver(mark.box, box)).map((mark) => mark.box)];
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const seriesWeights = { achieved: 60, other: 55, baseline: 28, budgeted: 25, reference: 20 } as const;

function weighPoint(point: ChartData['points'][number], { points }: ChartData): number {
  if (!point.isLatest) return 45 + recency(point.year, points);
  const own = points.filter(({ series, isLatest }) => isLatest && series === point.series);
  const [years, numbers] = [own.map(({ year }) => year), own.map(({ number }) => number)];
  const wasChanged = points.some(
    ({ year, series, isLatest }) => !isLatest && year === point.year && series === point.series,
  );
  const isMain = point.series === 'achieved' || point.series === 'other';
  return (
    seriesWeights[point.series] +
    recency(point.year, points) +
    (isMain && point.year === Math.max(...years) ? 60 : 0) +
    (isMain && point.year === Math.min(...years) ? 20 : 0) +
    (isMain && (point.number === Math.max(...numbers) || point.number === Math.min(...numbers)) ? 15 : 0) +
    (wasChanged ? 12 : 0)
  );
}

function weighTarget({ year, isLatest }: ChartData['targets'][number], { targets }: ChartData): number {
  const isChanged = !isLatest || targets.some((other) => other.year === year && !other.isLatest);
  const isLast = year === Math.max(...targets.map((target) => target.year));
  return 50 + recency(year, targets) + (isLast && isLatest ? 60 : 0) + (isChanged ? 15 : 0);
}

/** From 0 for the first year to 9 for the last. */
function recency(year: number, all: readonly { readonly year: number }[]): number {
  const years = all.map((one) => one.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return last === first ? 9 : (9 * (year - first)) / (last - first);
}
