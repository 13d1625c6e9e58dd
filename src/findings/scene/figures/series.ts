import { type Axis, extentOf, isSamePoint } from '../../../model/notation/extent.ts';
import { type Published, wasOver } from '../../../model/publication-order.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { IndicatorThread } from '../seen.ts';
import { saysNumber } from './aims.ts';
import type { Cell } from './results.ts';

/** A result as a point of a line; how far lines jump is a matter of statistics, not of the last digit. */
export type Point = Cell & { readonly year: number; readonly number: number };

/** A bare year that was not over when the document was written heads an outlook. */
function isResult({ role, year }: StatedFigure, publication: Published): boolean {
  return year !== null && (role === 'achieved' || (role === 'other' && wasOver(year, publication)));
}

/** The one number that a value stands for, also of a limit; null of a span and of what is no number. */
export function readNumber({ value }: StatedFigure): number | null {
  const extent = extentOf(value);
  const end = extent?.low ?? extent?.high ?? null;
  return end === null ? null : Number(end);
}

function readPoint(cell: Cell): (Point & { axis: Axis }) | null {
  const extent = extentOf(cell.figure.value);
  const { year } = cell.figure;
  if (extent === null || year === null || !isSamePoint(extent, { ...extent, high: extent.low })) return null;
  return { ...cell, year, number: Number(extent.low), axis: extent.axis };
}

/**
 * The results of an indicator year by year, each as the newest document gives it. Empty where they are not all of one kind, and for places and
 * ratios, which jump by nature.
 */
export function seriesOf(thread: IndicatorThread): readonly Point[] {
  const cells = thread.statements.flatMap((statement) =>
    statement.indicator.figures
      .filter((figure) => isResult(figure, statement.publication) && saysNumber(figure))
      .map((figure) => ({ statement, figure })),
  );
  const byYear = new Map(
    cells.flatMap((cell) => (cell.figure.year === null ? [] : [[cell.figure.year, cell] as const])),
  );
  const points = [...byYear.values()].map(readPoint);
  const whole = points.filter((point) => point !== null).toSorted((left, right) => left.year - right.year);
  const axes = new Set(whole.map(({ axis }) => axis));
  if (whole.length < points.length || axes.size !== 1 || axes.has('place') || axes.has('ratio')) return [];
  return whole;
}
