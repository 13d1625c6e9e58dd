import type { StatedFigure, StatedIndicator } from '../../../threading/stated.ts';
import type { IndicatorThread, SeenIndicator } from '../seen.ts';
import { resultOf, saysNumber, yearsOf } from './aims.ts';

/** A cell with the row that it stands in. */
export type Cell = { readonly statement: SeenIndicator; readonly figure: StatedFigure };

/** The cells of an indicator by the year that they are about, the earliest year first; of one year in the order of publication. */
export type CellsByYear = ReadonlyMap<number, readonly Cell[]>;

/**
 * Finds the cells of an indicator for each year that it has a figure of such a role for.
 *
 * @param figureOf the cell of one row for a year; null where there is none
 */
export function cellsByYear(
  thread: IndicatorThread,
  roles: readonly StatedFigure['role'][],
  figureOf: (indicator: StatedIndicator, year: number) => StatedFigure | null,
): CellsByYear {
  const years = new Set(thread.statements.flatMap(({ indicator }) => yearsOf(indicator, roles)));
  const cellsOf = (year: number) =>
    thread.statements.flatMap((statement): Cell[] => {
      const figure = figureOf(statement.indicator, year);
      return figure === null ? [] : [{ statement, figure }];
    });
  return new Map([...years].toSorted((left, right) => left - right).map((year) => [year, cellsOf(year)]));
}

const results = new WeakMap<IndicatorThread, CellsByYear>();

function resultsOf(thread: IndicatorThread): CellsByYear {
  const found = results.get(thread) ?? cellsByYear(thread, ['achieved'], resultOf);
  results.set(thread, found);
  return found;
}

/** The results of one year, each as one document gives it, in the order of publication; also those that are missing. */
export function resultsOfYear(thread: IndicatorThread, year: number): readonly Cell[] {
  return resultsOf(thread).get(year) ?? [];
}

/** The result of a year as the newest document says it that gives a number; null where none does. */
export function latestResult(thread: IndicatorThread, year: number): Cell | null {
  return resultsOfYear(thread, year).findLast(({ figure }) => saysNumber(figure)) ?? null;
}

/** The years that any document of the thread has a result for, or a cell where it should stand. */
export function resultYears(thread: IndicatorThread): readonly number[] {
  return [...resultsOf(thread).keys()];
}
