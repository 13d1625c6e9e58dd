import type { AmountSide } from '../../../../model/statement.ts';
import { foldSpace } from '../../../../model/text/fold-space.ts';
import { totalRow } from '../../../lexicon/column-words.data.ts';
import { isBlank } from '../../forms/cell-form.ts';
import { plainHead } from '../../forms/head-text.ts';
import { sideOf } from '../../heads/money-side.ts';
import type { Row } from '../section.ts';
import type { MoneyColumn } from './money-columns.ts';
import { moneyMarks, readMoney } from './money-number.ts';

const fewestParts = 2;

/**
 * "Baten 406" above "1.1 Brandweer 210" and "1.2 Openbare orde 196": rows up to the next side or total that add up to a side in each column are
 * parts of it, and not balances of their own. By the index of each part and of the whole, the side. Takes time linear in the number of cells.
 */
export function sidesBySum(
  rows: readonly Row[],
  labels: readonly string[],
  columns: readonly MoneyColumn[],
): ReadonlyMap<number, AmountSide> {
  const found = new Map<number, AmountSide>();
  const amounts = columns.flatMap(({ type }, at) => (type === 'amount' ? [at] : []));
  const marks = moneyMarks(rows.flatMap((row) => amounts.map((at) => textAt(row, at))));
  const numberAt = (row: Row, at: number) => Number(readMoney(textAt(row, at), 1, marks)?.euros ?? 0);
  const ends = labels.flatMap((label, at) => (sideOf(label) !== null || totalRow.test(plainHead(label)) ? [at] : []));
  for (const [order, at] of ends.entries()) {
    const whole = rows[at];
    const side = sideOf(labels[at] ?? '');
    const parts = rows.slice(at + 1, ends[order + 1] ?? rows.length);
    if (whole === undefined || side === null || side === 'balance' || parts.length < fewestParts) continue;
    const filled = amounts.filter((column) => !isBlank(textAt(whole, column)));
    const agrees = filled.every((column) => {
      const sum = parts.reduce((all, part) => all + numberAt(part, column), 0);
      return Math.abs(sum - numberAt(whole, column)) <= parts.length / 2;
    });
    const isSome = filled.some((column) => Math.abs(numberAt(whole, column)) > parts.length);
    if (agrees && isSome) for (const index of [whole, ...parts].keys()) found.set(at + index, side);
  }
  return found;
}

function textAt({ cells }: Row, at: number): string {
  return foldSpace(cells[at]?.text ?? '');
}
