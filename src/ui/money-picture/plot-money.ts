import { roundStep } from '../chart/scale.ts';
import type { DrawnYear } from './money-picture-view.ts';

/** The drawing area in units of the picture. Words in it stay readable where the picture shrinks to a phone. */
export const area = { width: 400, height: 288, right: 10, top: 64, bottom: 82 } as const;

/** What one character of a label takes at most, in units of the picture. */
const characterWidth = 7.6;
/** More years than this are not drawn: a wrongly read year must not make a picture of centuries. */
const mostYears = 40;
/** Amounts that differ by less of the highest than this get an axis that is cut: on one from zero a budget and its account would be one line. */
const leastSpread = 0.6;

export type PlottedYear = DrawnYear & {
  /** The middle of the year. */
  readonly x: number;
  /** Half of what the mark of its budget is wide. */
  readonly half: number;
};

type Point = { readonly x: number; readonly y: number };

/** A picture of money as shapes with their places. */
export type MoneyPlot = {
  readonly left: number;
  readonly ticks: readonly number[];
  /** Whether the axis does not begin at zero. */
  readonly isCut: boolean;
  readonly years: readonly PlottedYear[];
  /** Accounts of years in a row, each run one line: over a year without one no line is drawn. */
  readonly lines: readonly (readonly Point[])[];
  readonly height: (value: number) => number;
  /** False where the years stand so close that amounts would run into each other; the table has them. */
  readonly hasLabels: boolean;
  readonly hasOutcomes: boolean;
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** From where to where the axis runs, in round steps. */
function axisOf(numbers: readonly number[]): { readonly ticks: readonly number[]; readonly isCut: boolean } {
  const [highest, lowest] = [Math.max(...numbers), Math.min(...numbers)];
  const isCut = lowest > 0 && highest > lowest && (highest - lowest) / highest < leastSpread;
  const from = isCut ? lowest - (highest - lowest) * 0.15 : Math.min(0, lowest);
  const to = Math.max(highest, isCut ? highest : 0);
  const step = roundStep(to > from ? to - from : 1);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12))),
    isCut: isCut && first > 0,
  };
}

function runsOf(years: readonly PlottedYear[], height: MoneyPlot['height']): Point[][] {
  const runs: Point[][] = [[]];
  for (const { x, actual } of years) {
    if (actual === null) runs.push([]);
    else runs.at(-1)?.push({ x, y: height(actual.number) });
  }
  return runs.filter((run) => run.length > 1);
}

/** Every year from the first to the last that is given; null where nothing or too much is to be drawn. `printTick` writes the numbers of the axis. */
export function plotMoney(given: readonly DrawnYear[], printTick: (value: number) => string): MoneyPlot | null {
  const numbers = given.flatMap(({ budget, amended, actual }) =>
    [budget, amended, actual].flatMap((amount) => amount?.number ?? []),
  );
  if (numbers.length === 0 || given.length > mostYears) return null;
  const { ticks, isCut } = axisOf(numbers);
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const left = Math.ceil(12 + characterWidth * Math.max(...ticks.map((tick) => printTick(tick).length)));
  const width = (area.width - left - area.right) / given.length;
  const height = (value: number) =>
    round(area.height - area.bottom - ((value - bottom) / (top - bottom)) * (area.height - area.top - area.bottom));
  const years = given.map((year, at) => ({
    ...year,
    x: round(left + (at + 0.5) * width),
    half: round(Math.min(width * 0.32, 17)),
  }));
  const longest = (texts: readonly (string | undefined)[]) => Math.max(0, ...texts.map((text) => text?.length ?? 0));
  return {
    left,
    ticks,
    isCut,
    height,
    years,
    lines: runsOf(years, height),
    hasLabels: width >= characterWidth * longest(given.map(({ actual, budget }) => (actual ?? budget)?.text)),
    hasOutcomes: width >= (characterWidth - 1) * longest(given.flatMap(({ outcome }) => outcome ?? [])),
  };
}
