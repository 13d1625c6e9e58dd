import { namesTotal } from '../../findings/money/totals.ts';
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  negateDecimal,
  sizeOfDecimal,
} from '../../model/notation/decimal.ts';
import { readEuros } from '../../model/notation/euros.ts';
import { titleKey } from '../../model/text/keys.ts';
import type { DraftAmount, MoneyItem } from '../item.ts';

/** A total that is not what its parts come to, both in euros. */
export type Mismatch = {
  readonly total: DraftAmount;
  /** `parts`: the rows above it; `balance`: income less expenses. */
  readonly of: 'parts' | 'balance';
  readonly stated: string;
  readonly sum: string;
};

type Row = { readonly amount: DraftAmount; readonly euros: string; readonly rounding: string };

/** Whether a row is called as a sum of those above it. */
function isTotal({ label, side }: DraftAmount): boolean {
  return (
    (side !== null && namesTotal(side, label) && /^(totaal|totale|som) /.test(titleKey(label))) ||
    /^(sub)?totaal/.test(titleKey(label))
  );
}

/**
 * Holds the sums of a table against their parts: a total against the rows above it up to the total before, a balance against income and expenses, with
 * either sign. What rounding can explain is no mismatch; what is no number is left out, with the sum that it is part of.
 * @returns how many sums there were, and those that differ
 */
export function checkAmounts({ amounts, unit }: Pick<MoneyItem, 'amounts' | 'unit'>): {
  readonly sums: number;
  readonly mismatches: readonly Mismatch[];
} {
  const mismatches: Mismatch[] = [];
  let sums = 0;
  const hold = (row: Row, of: Mismatch['of'], parts: readonly Row[], sum: string) => {
    sums += 1;
    const signs = of === 'balance' ? [sum, negateDecimal(sum)] : [sum];
    if (signs.some((one) => isNear(row, parts, one))) return;
    mismatches.push({ total: row.amount, of, stated: row.euros, sum });
  };
  const rowOf = (amount: DraftAmount): Row | null => {
    const read = readEuros(amount.raw, unit);
    return read === null ? null : { amount, euros: read.euros, rounding: read.rounding };
  };
  const columns = Map.groupBy(amounts, ({ side, year, standing }) => JSON.stringify([side, year, standing]));
  for (const column of columns.values()) {
    let parts: (Row | null)[] = [];
    for (const amount of column) {
      const row = rowOf(amount);
      if (!isTotal(amount)) {
        parts.push(row);
        continue;
      }
      const known = parts.flatMap((part) => part ?? []);
      if (row !== null && known.length > 0 && known.length === parts.length)
        hold(row, 'parts', known, addDecimals(...known.map(({ euros }) => euros)));
      parts = [];
    }
  }
  for (const column of Map.groupBy(amounts, ({ year, standing }) => JSON.stringify([year, standing])).values()) {
    const [income, expenses, balance] = (['income', 'expenses', 'balance'] as const).map((side) => {
      const named = column.filter((amount) => amount.side === side && namesTotal(side, amount.label));
      const [only] = named;
      return only === undefined || named.length > 1 ? null : rowOf(only);
    });
    if (income && expenses && balance)
      hold(
        balance,
        'balance',
        [income, expenses],
        addDecimals(sizeOfDecimal(income.euros), negateDecimal(sizeOfDecimal(expenses.euros))),
      );
  }
  return { sums, mismatches };
}

/** Whether a total and a sum differ by no more than rounding makes: half a step of each that was rounded. */
function isNear({ euros, rounding }: Row, parts: readonly Row[], sum: string): boolean {
  const apart = sizeOfDecimal(addDecimals(euros, negateDecimal(sum)));
  const steps = addDecimals(rounding, ...parts.map((part) => part.rounding));
  // Amounts in whole euros or cents are exact: only what is counted in thousands or millions was rounded.
  const isExact = compareDecimals(rounding, '1') <= 0;
  return isExact ? apart === '0' : compareDecimals(multiplyDecimals(apart, '2'), steps) <= 0;
}
