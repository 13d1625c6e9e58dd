import { wasOver } from '../../../model/publication-order.ts';
import type { StatedFigure, StatedIndicator } from '../../../threading/stated.ts';
import type { IndicatorThread } from '../seen.ts';
import { aimRoles, resultOf, saysNumber, yearsOf } from './aims.ts';
import { type Cell, resultsOfYear, resultYears } from './results.ts';
import { isSameNumber } from './same-number.ts';
import { readNumber } from './series.ts';

/** A result of one year that a later document gives otherwise, or as missing. */
export type Restatement = { readonly year: number; readonly before: Cell; readonly now: Cell };

/** Whether a cell without a number takes back a number that stood there; "volgt nog" does not. */
function isTakenBack({ figure: { value } }: Cell): boolean {
  return value.type === 'missing' && value.why !== 'to-follow';
}

/** Whether a change of a figure is explained where it stands: by a note at the row, or by one at the figure that was not there before. */
function isExplained(before: Cell, now: Cell): boolean {
  const note = now.figure.footnote;
  return now.statement.indicator.footnote !== null || (note !== null && note !== before.figure.footnote);
}

/** How far from a whole number is rounding at most, and from which size on that is little. */
const [half, large] = [0.5, 10];

/** Whether one is the other to whole numbers, with a nought where the table shows a decimal: 44,82 and 45,0. */
function isWhole(exact: StatedFigure, round: StatedFigure): boolean {
  const [one, other] = [readNumber(exact), readNumber(round)];
  if (one === null || other === null || !/,0+\W*$/.test(round.raw) || Math.abs(other) < large) return false;
  return Number.isInteger(other) && Math.abs(one - other) <= half;
}

/** Whether two cells give another number, and not the same one to more or fewer decimals. */
function isOtherNumber(before: Cell, now: Cell): boolean {
  const [was, is] = [before.figure, now.figure];
  return !isSameNumber(was, is) && !isWhole(was, is) && !isWhole(is, was);
}

/** The one number under a head that is a year alone; null where a row has more of one year, for then they are two things. */
function bareOf({ figures }: StatedIndicator, year: number): StatedFigure | null {
  const own = figures.filter((figure) => figure.role === 'other' && figure.year === year);
  const [only] = own;
  return own.length === 1 && only !== undefined && (only.value.type === 'number' || only.value.type === 'composite')
    ? only
    : null;
}

/**
 * Every difference about a year that was over where one of the documents heads its column with the year alone: what its number is, is not said, and
 * so not that it is another result.
 */
export function bareDifferences(thread: IndicatorThread): readonly Restatement[] {
  if (aimRoles(thread).length === 0) return [];
  const years = new Set(thread.statements.flatMap(({ indicator }) => yearsOf(indicator, ['other'])));
  return [...years].flatMap((year) => {
    const cells = thread.statements.flatMap((statement): Cell[] => {
      if (!wasOver(year, statement.publication)) return [];
      const figure = bareOf(statement.indicator, year) ?? resultOf(statement.indicator, year);
      return figure === null || !saysNumber(figure) ? [] : [{ statement, figure }];
    });
    return cells.flatMap((now, index): Restatement[] => {
      const before = cells[index - 1];
      if (before === undefined || before.statement.publication === now.statement.publication) return [];
      if (before.figure.role !== 'other' && now.figure.role !== 'other') return [];
      return !isOtherNumber(before, now) || isExplained(before, now) ? [] : [{ year, before, now }];
    });
  });
}

/** Every change of what was achieved in a year that was over, from each document to the next in the order of publication. */
export function restatements(thread: IndicatorThread): readonly Restatement[] {
  return resultYears(thread).flatMap((year) => {
    // What stands under a year alone is compared by itself, in neutral words.
    const results = resultsOfYear(thread, year).filter(
      ({ statement, figure }) => figure.role === 'achieved' && wasOver(year, statement.publication),
    );
    return results.flatMap((now, index): Restatement[] => {
      const before = results.slice(0, index).findLast(({ figure }) => saysNumber(figure));
      const previous = results[index - 1];
      if (before === undefined || before.statement.publication === now.statement.publication) return [];
      if (saysNumber(now.figure)) {
        const isRestated = isOtherNumber(before, now) && !isExplained(before, now);
        return isRestated ? [{ year, before, now }] : [];
      }
      // Taken back once; that it stays away is no second change.
      return previous === before && isTakenBack(now) && !isExplained(before, now) ? [{ year, before, now }] : [];
    });
  });
}
