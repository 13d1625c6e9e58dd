import { type Decimal, isSameDecimal } from '../../../model/notation/decimal.ts';
import { extentOf } from '../../../model/notation/extent.ts';
import { readNumeral } from '../../../model/notation/forms/numeral.ts';
import type { StatedFigure, StatedIndicator } from '../../../threading/stated.ts';
import { saysNumber } from './aims.ts';

/** A cell written in one way, and a cell of the same row written in another; the same cell where it does both. */
export type Mixture = { readonly one: StatedFigure; readonly other: StatedFigure };

type Convention = 'dutch' | 'english';

/** By which convention a numeral is written: `1.054` that means thousands and `19,3` are Dutch, `19.5` is English. Null where both could be. */
function conventionOf(text: string, numbers: readonly Decimal[]): Convention | null {
  const numeral = readNumeral(text);
  if (numeral === null) return null;
  if (numeral.kind === 'certain') {
    if (numeral.point === 'thousands' || numeral.comma === 'decimal') return 'dutch';
    return numeral.point === 'decimal' || numeral.comma === 'thousands' ? 'english' : null;
  }
  const isThousands = numbers.some((number) => isSameDecimal(number, numeral.thousands));
  const isDecimal = numbers.some((number) => isSameDecimal(number, numeral.decimal));
  if (isThousands === isDecimal) return null;
  return (numeral.mark === '.') === isThousands ? 'dutch' : 'english';
}

function numbersOf({ value }: StatedFigure): Decimal[] {
  const extent = extentOf(value);
  const main = [extent?.low, extent?.high].filter((end) => end !== null && end !== undefined);
  return value.type === 'composite' ? [...main, ...value.parts.map(({ number }) => number)] : main;
}

const none: ReadonlySet<Convention> = new Set();

function conventionsOf(figure: StatedFigure): ReadonlySet<Convention> {
  if (!saysNumber(figure) || figure.value.type === 'relative') return none;
  // digits alone are written by no convention
  const numerals = figure.raw.match(/\d+[.,][\d.,]*/g);
  if (numerals === null) return none;
  const numbers = numbersOf(figure);
  return new Set(numerals.flatMap((text) => conventionOf(text.replace(/[.,]+$/, ''), numbers) ?? []));
}

/** Two cells of a row of which one marks its numbers as is usual in Dutch and the other as in English. */
export function findMixedMarks({ figures }: StatedIndicator): Mixture | null {
  const written = figures.map((figure) => ({ figure, conventions: conventionsOf(figure) }));
  const both = written.find(({ conventions }) => conventions.size > 1)?.figure;
  if (both !== undefined) return { one: both, other: both };
  const dutch = written.find(({ conventions }) => conventions.has('dutch'))?.figure;
  const english = written.find(({ conventions }) => conventions.has('english'))?.figure;
  return dutch === undefined || english === undefined ? null : { one: dutch, other: english };
}

/**
 * A cell written in Dutch and one below or above it in English: read down a column, 3.1% beside 4,8% is where a reader slips.
 * @param rows of one chapter, each with its cells; those of one column have one head in one table
 * @returns the places of both rows with their cells; null where each column is written in one way
 */
export function findMixedColumn(
  rows: readonly Pick<StatedIndicator, 'figures' | 'at'>[],
): readonly [Mixed, Mixed] | null {
  const cells = rows.flatMap(({ figures, at }, row) =>
    figures.map((figure) => ({ row, table: at?.table, figure, conventions: conventionsOf(figure) })),
  );
  const inColumns = Map.groupBy(cells, ({ table, figure: { column, year, role } }) =>
    JSON.stringify([table, column, year, role]),
  );
  for (const column of inColumns.values()) {
    const only = (convention: Convention) =>
      column.filter(({ conventions }) => conventions.size === 1 && conventions.has(convention));
    // Of shares those beside shares, of petajoules those beside petajoules: that is what a reader compares.
    const english = Map.groupBy(only('english'), ({ figure }) => wordsAround(figure));
    for (const dutch of only('dutch')) {
      const [other] = english.get(wordsAround(dutch.figure)) ?? [];
      if (other !== undefined) return [dutch, other];
    }
  }
  return null;
}

/** A cell with the place of its row. */
type Mixed = { readonly row: number; readonly figure: StatedFigure };

/** What stands in a cell beside its number: `%`, `PJ`. */
function wordsAround({ raw }: StatedFigure): string {
  return raw.replace(/[^\p{L}%€]/gu, '');
}

/** Whether a cell is about the indicator itself: an aim or a result of a year, not a growth or a comparison beside it. */
function isOwn({ role, year }: StatedFigure): boolean {
  return year !== null && (role === 'achieved' || role === 'target' || role === 'budgeted');
}

/** A whole number beside a sign that may as well be a year: "> 2020" is more than two thousand, or more than in 2020. */
function mayNameYear({ raw, value }: StatedFigure): boolean {
  return value.type === 'comparison' && /^\D*(?:19|20)\d\d$/.test(raw.trim());
}

/** Two cells of a row of which one is a percentage and the other a plain number. Zero is the same in both. */
export function findMixedShares({ figures }: StatedIndicator): Mixture | null {
  const isShare = (figure: StatedFigure, percent: boolean) => {
    const { value } = figure;
    if (!isOwn(figure) || (value.type !== 'number' && value.type !== 'comparison') || isSameDecimal(value.number, '0'))
      return false;
    return (value.percent ?? false) === percent && !mayNameYear(figure);
  };
  const one = figures.find((figure) => isShare(figure, true));
  const other = figures.find((figure) => isShare(figure, false));
  return one === undefined || other === undefined ? null : { one, other };
}
