import type { IndicatorThread } from '../seen.ts';
import { aimOf, aimRoles, resultOf, saysNumber } from './aims.ts';
import { attainedBy } from './attainment.ts';
import { type Cell, type CellsByYear, cellsByYear, latestResult } from './results.ts';
import { isSameNumber } from './same-number.ts';

/** Two documents that name another aim for the same year; `before` was published first. */
export type AimChange = {
  readonly year: number;
  readonly before: Cell;
  readonly now: Cell;
  /** The result that misses the aim of before and meets the one of now; null where there is none. */
  readonly metOnlyNow: Cell | null;
};

const known = new WeakMap<IndicatorThread, CellsByYear>();

/** The aims of an indicator, looked up once, as several rules ask for them. */
function aimsOf(thread: IndicatorThread): CellsByYear {
  const found =
    known.get(thread) ?? cellsByYear(thread, aimRoles(thread), ({ indicator }, year) => aimOf(thread, indicator, year));
  known.set(thread, found);
  return found;
}

/** The years that any document of the thread has an aim for. */
export function aimYears(thread: IndicatorThread): readonly number[] {
  return [...aimsOf(thread).keys()];
}

/** The cells for the aim of one year in the order of publication, also those without one. */
export function aimsOfYear(thread: IndicatorThread, year: number): readonly Cell[] {
  return aimsOf(thread).get(year) ?? [];
}

/** The aims for one year in the order of publication; what says no number is left out. */
export function aimsForYear(thread: IndicatorThread, year: number): readonly Cell[] {
  return aimsOfYear(thread, year).filter(({ figure }) => saysNumber(figure));
}

/** The result that misses the one aim and meets the other: first that of the document itself that names the later aim, then the newest. */
function resultMetOnlyNow(thread: IndicatorThread, year: number, before: Cell, now: Cell): Cell | null {
  const own = resultOf(now.statement.indicator, year);
  const results = [
    own !== null && saysNumber(own) ? { statement: now.statement, figure: own } : null,
    latestResult(thread, year),
  ];
  return (
    results.find(
      (result) =>
        result !== null &&
        attainedBy(thread, result.figure, before.figure).outcome === 'not-met' &&
        attainedBy(thread, result.figure, now.figure).outcome === 'met',
    ) ?? null
  );
}

/** Whether a document is about the year itself or a later one: what an earlier budget has for it is an outlook, that the next may replace. */
function isBinding({ statement }: Cell, year: number): boolean {
  return statement.publication.year !== null && statement.publication.year >= year;
}

/** Every change of an aim for one and the same year, from each document to the next that names one. */
export function aimChanges(thread: IndicatorThread): readonly AimChange[] {
  return aimYears(thread).flatMap((year) => {
    const aims = aimsForYear(thread, year).filter((aim) => isBinding(aim, year));
    return aims.flatMap((now, index): AimChange[] => {
      const before = aims[index - 1];
      if (before === undefined || before.statement.publication === now.statement.publication) return [];
      if (isSameNumber(before.figure, now.figure)) return [];
      return [{ year, before, now, metOnlyNow: resultMetOnlyNow(thread, year, before, now) }];
    });
  });
}
