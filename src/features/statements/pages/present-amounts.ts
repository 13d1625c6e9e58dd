import { type Decimal, placesOf, shiftDecimal, toDecimal } from '../../../model/notation/decimal.ts';
import type { AmountTableView } from '../../../ui/amount-table/amount-table.tsx';
import type { Words } from '../../../words/nl.data.ts';
import { type Language, printDecimal } from '../../../words/numerals.ts';
import type { ListedDoubt } from '../queries/list-doubts.ts';
import type { StatedAmount } from '../queries/read-statements.ts';
import { doubtMark } from './present-doubts.ts';

type Row = { readonly first: StatedAmount; readonly cells: (StatedAmount | null)[] };

/**
 * The money of a chapter as one table; null where it has none. Amounts stand in thousands where that loses nothing, as they do in the documents.
 */
export function presentAmounts(
  amounts: readonly StatedAmount[],
  words: Words,
  language: Language,
  doubts: readonly ListedDoubt[],
  id = 'bedragen-tabel',
): AmountTableView | null {
  if (amounts.length === 0) return null;
  const columns = [...new Map(amounts.map((amount) => [columnKey(amount), amount])).entries()];
  const place = new Map(columns.map(([key], index) => [key, index]));
  const rows = gatherRows(amounts, columns.length, (amount) => place.get(columnKey(amount)) ?? 0);
  const unit = unitOf(amounts);
  return {
    id,
    caption: words.money.caption,
    unit: unit === 1000 ? words.money.thousands : words.money.euros,
    rowHead: words.money.row,
    columns: columns.map(([key, amount]) => ({ key, ...columnName(amount, words) })),
    rows: rows.map(({ first, cells }, index) => ({
      key: String(index),
      label: first.label,
      side: first.side && !first.label.toLowerCase().includes(words.sides[first.side]) ? words.sides[first.side] : null,
      isBalance: first.side === 'balance',
      cells: cells.map((cell) =>
        cell === null
          ? null
          : {
              text: printAmount(cell, unit, language),
              negative: cell.euros?.startsWith('-') === true,
              doubt: doubtMark(cell, doubts, words),
            },
      ),
    })),
  };
}

/** What a column of amounts is called, the year apart from it, and once: the column "Begroting 2030" says its year itself. */
export function columnName(
  { standing, column, year }: Pick<StatedAmount, 'standing' | 'column' | 'year'>,
  words: Words,
): { readonly standing: string; readonly year: string | null } {
  const written = year === null ? null : String(year);
  if (standing) return { standing: words.standings[standing], year: written };
  if (written === null || !column.includes(written)) return { standing: column, year: written };
  return column.endsWith(written)
    ? { standing: column.slice(0, -written.length).trim(), year: written }
    : { standing: column, year: null };
}

/** What an amount is counted in: thousands where every amount is a whole number of them. */
export function unitOf(amounts: readonly Pick<StatedAmount, 'euros'>[]): 1 | 1000 {
  const said = amounts.flatMap(({ euros }) => (euros === null || euros === '0' ? [] : [euros]));
  return said.length > 0 && said.every((euros) => /^-?\d+000$/.test(euros)) ? 1000 : 1;
}

/** The amount in its unit, as exactly as it is written: "12,50" is no "12,5". As written where it holds no number. */
export function printAmount(
  { euros, rounding, raw }: Pick<StatedAmount, 'euros' | 'rounding' | 'raw'>,
  unit: 1 | 1000,
  language: Language,
): string {
  if (euros === null) return raw;
  const inUnit = unit === 1000 ? shiftDecimal(euros, -3) : withStep(toDecimal(euros), rounding ?? '1');
  return printDecimal(language, inUnit);
}

/** With as many digits behind the point as a step has: 12.5 in steps of 0.01 is 12.50. */
function withStep(decimal: Decimal, step: string): Decimal {
  const lacking = placesOf(step) - placesOf(decimal);
  if (lacking <= 0) return decimal;
  return toDecimal(`${decimal}${placesOf(decimal) === 0 ? '.' : ''}${'0'.repeat(lacking)}`);
}

function columnKey({ standing, year, column }: StatedAmount): string {
  return `${standing ?? column}|${year ?? ''}`;
}

/** A label that comes back with the same column is another row: tables repeat "Lasten" for each part. */
function gatherRows(
  amounts: readonly StatedAmount[],
  width: number,
  columnOf: (amount: StatedAmount) => number,
): Row[] {
  const rows: Row[] = [];
  const open = new Map<string, Row>();
  for (const amount of amounts) {
    const key = JSON.stringify([amount.label, amount.side]);
    const column = columnOf(amount);
    let row = open.get(key);
    if (row === undefined || row.cells[column] !== null) {
      row = { first: amount, cells: Array.from({ length: width }, () => null) };
      rows.push(row);
      open.set(key, row);
    }
    row.cells[column] = amount;
  }
  return rows;
}
