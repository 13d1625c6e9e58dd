import type { StatedFigure } from '../../threading/stated.ts';
import type { IndicatorStatement } from '../../threading/statement.ts';
import { resultOf, saysNumber, yearsOf } from './aims.ts';
import type { IndicatorThread } from './scene.ts';
import { compareWritten } from './written.ts';

/** A cell with the row that it stands in. */
export type Cell = { readonly statement: IndicatorStatement; readonly figure: StatedFigure };

const orders = new WeakMap<IndicatorThread, readonly IndicatorStatement[]>();

/** The rows of an indicator in the order in which their documents were written; ordered once, as every rule asks for it. */
export function rowsAsWritten(thread: IndicatorThread): readonly IndicatorStatement[] {
  const known = orders.get(thread);
  if (known !== undefined) return known;
  const rows = thread.statements.toSorted(compareWritten);
  orders.set(thread, rows);
  return rows;
}

/** The results of one year, each as one document gives it, in the order in which the documents were written; also those that are missing. */
export function resultsOfYear(thread: IndicatorThread, year: number): readonly Cell[] {
  return rowsAsWritten(thread).flatMap((statement) => {
    const figure = resultOf(statement.indicator, year);
    return figure === null ? [] : [{ statement, figure }];
  });
}

/** The result of a year as the newest document says it that gives a number; null where none does. */
export function latestResult(thread: IndicatorThread, year: number): Cell | null {
  return resultsOfYear(thread, year).findLast(({ figure }) => saysNumber(figure)) ?? null;
}

/** The years that any document of the thread has a result for, or a cell where it should stand. */
export function resultYears({ statements }: IndicatorThread): number[] {
  return [...new Set(statements.flatMap(({ indicator }) => yearsOf(indicator, ['achieved'])))].toSorted(
    (left, right) => left - right,
  );
}
