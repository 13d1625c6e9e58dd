import type { TextStyle } from '../picture/measure-text.ts';
import { textWidth } from '../picture/measure-text.ts';
import type { ChartData } from './chart-data.ts';
import { type Scale, scaleFor } from './scale.ts';

/** More years than this are not drawn: a wrongly read year must not make a chart of centuries. */
const mostYears = 60;
/** Between the numbers of two years. */
const betweenYears = 8;

/** Where years and values lie in the plot, in units of the picture. */
export type Axes = {
  readonly scale: Scale;
  readonly ticks: readonly { readonly value: number; readonly text: string; readonly y: number }[];
  readonly years: readonly {
    readonly year: number;
    readonly x: number;
    readonly isNamed: boolean;
    readonly isMissing: boolean;
  }[];
  /** Left of it stand the numbers of the axis. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
  /** From one year to the next. */
  readonly step: number;
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
  /** The first number of an axis that does not start at zero, as it is written; null for one that does, and for ranks. */
  readonly cutAt: string | null;
};

type AxisInput = {
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly style: TextStyle;
  readonly printNumber: (value: number) => string;
};

/** Null where there is nothing to draw. */
export function layAxes(data: ChartData, { width, top, height, style, printNumber }: AxisInput): Axes | null {
  const numbers = [
    ...data.points.flatMap(({ number, to }) => [number, to ?? number]),
    ...data.targets.map((one) => one.number),
  ];
  if (numbers.length === 0 || !numbers.every(Number.isFinite)) return null;
  const known = [...data.points, ...data.targets].map(({ year }) => year).concat(data.missing);
  const first = Math.min(...known);
  const last = Math.max(...known);
  const count = last - first + 1;
  if (count > mostYears) return null;

  const scale = scaleFor(numbers, data.isRank);
  const printed = scale.ticks.map((value) => printNumber(value) + (data.isPercent ? '%' : ''));
  const left = Math.ceil(Math.max(...printed.map((text) => textWidth(text, style))) + 10);
  const right = width - 4 - besideLast(data, last, style);
  const yearWidth = textWidth('2000', style);
  /** Half a year before the first and behind the last, but room for their numbers. */
  const inset = Math.max(yearWidth / 2, (right - left) / (2 * count));
  const step = count === 1 ? right - left : (right - left - 2 * inset) / (count - 1);
  const floor = top + height;
  const every = Math.ceil((yearWidth + betweenYears) / step);
  const valued = new Set(data.points.map(({ year }) => year));
  const xOf = (year: number) => tenth(left + inset + (year - first) * step);
  const yOf = (value: number) => tenth(floor - scale.at(value) * height);
  const lowest = scale.ticks[0] ?? 0;
  return {
    scale,
    ticks: scale.ticks.map((value, index) => ({ value, text: printed[index] ?? '', y: yOf(value) })),
    years: Array.from({ length: count }, (_, index) => first + index).map((year) => ({
      year,
      x: xOf(year),
      isNamed: (last - year) % every === 0,
      isMissing: data.missing.includes(year) && !valued.has(year),
    })),
    left,
    right,
    top,
    floor,
    step,
    xOf,
    yOf,
    cutAt: !data.isRank && lowest > 0 ? (printed[0] ?? '') : null,
  };
}

/** More room than this is not kept beside the last year. */
const mostBeside = 60;

/** Where an aim of the last year was changed its bars lie above each other, and their numbers stand to the right of them. */
function besideLast({ targets }: ChartData, last: number, style: TextStyle): number {
  const lastTargets = targets.filter(({ year }) => year === last);
  if (lastTargets.length < 2) return 0;
  return Math.min(mostBeside, Math.max(...lastTargets.map(({ texts }) => textWidth(texts.at(-1) ?? '', style))));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
