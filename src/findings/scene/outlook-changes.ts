import type { StatedFigure } from '../../threading/stated.ts';
import type { Said } from '../finding.ts';
import type { LastInField } from './endings.ts';
import { aimYears } from './figures/aim-changes.ts';
import { isEasierBy } from './figures/compare-aims.ts';
import { redefinedBetween } from './figures/definitions.ts';
import { directionOf } from './figures/direction.ts';
import { isAhead, outlookOf } from './figures/outlook.ts';
import type { Cell } from './figures/results.ts';
import { isSameNumber } from './figures/same-number.ts';
import { readNumber } from './figures/series.ts';
import type { RowInText } from './seen.ts';
import { byTable, type Table, type TableRow } from './tables.ts';
import { isAimExplained } from './texts/aim-explained.ts';

/** What two budgets that follow each other have for one year to come. */
type OutlookChange = { readonly year: number; readonly before: Cell; readonly now: Cell };

/** A row of which a budget has something else for years to come than the budget before it. */
export type ChangedRow = TableRow & {
  /** The row of the budget before it. */
  readonly earlier: RowInText;
  readonly years: readonly [OutlookChange, ...OutlookChange[]];
  /** Whether all that changed asks for less; not where it is unknown which way is better. */
  readonly isLowered: boolean;
};

/** How much less, and where no direction is known how much else, the later budget must have, as a share of what was there before; null where the latter is not asked for. */
export type LeastChange = { readonly less: number; readonly other: number | null };

/** The years that a row has an aim for, or a figure of a budget for a year to come. */
function yearsAhead(indicator: LastInField): readonly number[] {
  const ahead = indicator.statements.flatMap(({ indicator: { figures }, publication }) =>
    figures.flatMap((figure) => (isAhead(figure, publication) ? (figure.year ?? []) : [])),
  );
  return [...new Set([...aimYears(indicator), ...ahead])].toSorted((left, right) => left - right);
}

function differsBy(before: StatedFigure, now: StatedFigure, least: number): boolean {
  const [was, is] = [readNumber(before), readNumber(now)];
  if (was === null || is === null || isSameNumber(before, now)) return false;
  return Math.abs(is - was) >= least * Math.abs(was);
}

function changedBetween(
  indicator: LastInField,
  earlier: RowInText,
  row: RowInText,
  { less, other }: LeastChange,
): ChangedRow | null {
  const direction = directionOf(indicator);
  const isKnown = direction === 'more' || direction === 'less';
  const from = row.publication.year ?? Number.POSITIVE_INFINITY;
  const [change, ...others] = yearsAhead(indicator).flatMap((year): OutlookChange[] => {
    const [was, is] = [outlookOf(indicator, earlier, year), outlookOf(indicator, row, year)];
    if (year < from || was === null || is === null) return [];
    const isChanged = isKnown ? isEasierBy(was, is, direction, less) : other !== null && differsBy(was, is, other);
    if (!isChanged) return [];
    return [{ year, before: { statement: earlier, figure: was }, now: { statement: row, figure: is } }];
  });
  if (change === undefined || redefinedBetween(indicator, earlier, row) !== null) return null;
  if (isAimExplained(indicator, change.now)) return null;
  return { indicator, row, earlier, years: [change, ...others], isLowered: isKnown };
}

/** What both budgets have for each year. */
export function sayChanges({ years }: ChangedRow): Said {
  const nl = years.map(({ year, before, now }) => `${year} “${now.figure.raw}”, eerder “${before.figure.raw}”`);
  const en = years.map(({ year, before, now }) => `${year} “${now.figure.raw}”, was “${before.figure.raw}”`);
  return { nl: nl.join('; '), en: en.join('; ') };
}

/** Rows of which a budget has something else for its year and later than the budget before it had planned, those of one table together. */
export function outlookChanges(indicators: readonly LastInField[], least: LeastChange): readonly Table<ChangedRow>[] {
  const rows = indicators.flatMap((indicator) => {
    const budgets = indicator.statements.filter(({ publication }) => publication.kind === 'budget');
    return budgets.flatMap((row, at) => {
      const earlier = budgets[at - 1];
      if (earlier === undefined || (earlier.publication.year ?? 0) >= (row.publication.year ?? 0)) return [];
      return changedBetween(indicator, earlier, row, least) ?? [];
    });
  });
  return byTable(rows, { apart: ({ earlier }) => earlier.publication.slug });
}
