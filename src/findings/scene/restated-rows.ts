import type { Quote } from '../finding.ts';
import type { LastInField } from './endings.ts';
import { bareDifferences, type Restatement, restatements } from './figures/restatements.ts';
import { byTable, type Table, type TableRow } from './tables.ts';
import { type Reason, reasonOf } from './texts/restatement-reasons.ts';

/** A row that another document gives otherwise: the years of which it does. */
export type Restated = TableRow & {
  readonly years: readonly [Restatement, ...Restatement[]];
  readonly reason: Reason | null;
  /** Whether a year of it stands under a head that is the year alone: then what the number is, is not said. */
  readonly isBare: boolean;
};

function rowsOf(indicator: LastInField, legends: readonly Quote[]): Restated[] {
  const [named, bare] = [restatements(indicator), bareDifferences(indicator)];
  const found = [...named, ...bare].toSorted((one, other) => one.year - other.year);
  const pairs = Map.groupBy(found, ({ before, now }) => `${before.statement.key} ${now.statement.key}`);
  return [...pairs.values()].flatMap(([first, ...others]): Restated[] => {
    if (first === undefined) return [];
    const years = [first, ...others] as const;
    const isBare = years.some((one) => bare.includes(one));
    return [{ indicator, row: first.now.statement, years, reason: reasonOf(indicator, first, legends), isBare }];
  });
}

/**
 * The rows of indicators that two documents give otherwise, those of one table together. What got another definition goes apart, as its renaming
 * tells it.
 * @param legends what documents say of dashes
 */
export function restatedTables(
  indicators: readonly LastInField[],
  legends: readonly Quote[],
): readonly Table<Restated>[] {
  const rows = indicators.flatMap((indicator) => rowsOf(indicator, legends));
  return byTable(rows, {
    apart: ({ indicator, years: [{ before }], reason }) => [
      before.statement.publication.slug,
      reason?.isOther === true ? indicator.thread.slug : null,
    ],
  });
}
