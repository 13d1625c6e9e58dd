import type { StatedFigure } from '../../../threading/stated.ts';
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
  figureOf: (statement: SeenIndicator, year: number) => StatedFigure | null,
): CellsByYear {
  const years = new Set(thread.statements.flatMap(({ indicator }) => yearsOf(indicator, roles)));
  const cellsOf = (year: number) =>
    thread.statements.flatMap((statement): Cell[] => {
      const figure = figureOf(statement, year);
      return figure === null ? [] : [{ statement, figure }];
    });
  const found = [...years].toSorted((left, right) => left - right).map((year) => [year, cellsOf(year)] as const);
  return new Map(found.filter(([, cells]) => cells.length > 0));
}

/**
 * What a row of an annual report has under a head that is a year alone: of its own year or an earlier one that is what was reached, where the row
 * has no column that says so itself, and none of a year to come, which would make it a row of plans. Null in other documents.
 */
function bareResultOf({ publication, indicator: { figures } }: SeenIndicator, year: number): StatedFigure | null {
  const { kind, year: own } = publication;
  if (kind !== 'annual-report' || own === null || figures.some(({ role }) => role === 'achieved')) return null;
  const bare = figures.filter((figure) => figure.role === 'other' && figure.year !== null);
  if (bare.some((figure) => figure.year !== null && figure.year > own)) return null;
  const [only, ...more] = bare.filter((figure) => figure.year === year);
  return more.length === 0 ? (only ?? null) : null;
}

/** What was achieved in a year, as one document says it: under a head of results, or in a report under the year alone. */
export function resultIn(statement: SeenIndicator, year: number): StatedFigure | null {
  return resultOf(statement.indicator, year) ?? bareResultOf(statement, year);
}

const results = new WeakMap<IndicatorThread, CellsByYear>();

function resultsOf(thread: IndicatorThread): CellsByYear {
  const found = results.get(thread) ?? cellsByYear(thread, ['achieved', 'other'], resultIn);
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
