import { describe, expect, test } from 'vitest';
import type { Amount } from '../../model/statement.ts';
import type { DraftAmount, MoneyItem } from '../item.ts';
import { checkAmounts } from './check-amounts.ts';
import { takeIn } from './take-in.ts';

function table(unit: MoneyItem['unit'], ...rows: readonly (readonly [string, DraftAmount['side'], string])[]) {
  const amounts = rows.map(
    ([label, side, raw]): DraftAmount => ({ label, side, year: 2027, standing: 'original', raw }),
  );
  const { sums, mismatches } = checkAmounts({ unit, amounts });
  return [sums, mismatches.map(({ of, stated, sum }) => [of, stated, sum])];
}

describe('sums of a table', () => {
  test('that differ are told with both values', () => {
    expect(
      table('euro', ['Wegen', 'expenses', '110'], ['Groen', 'expenses', '60'], ['Totaal lasten', 'expenses', '180']),
    ).toEqual([1, [['parts', '180', '170']]]);
    expect(
      table('euro', ['Wegen', 'expenses', '110'], ['Groen', 'expenses', '60'], ['Totaal lasten', 'expenses', '170']),
    ).toEqual([1, []]);
  });

  test('of income and expenses hold with either sign, and by no more than rounding', () => {
    const balance = (raw: string) =>
      table('thousand', ['Lasten', 'expenses', '4.120'], ['Baten', 'income', '1.050'], ['Saldo', 'balance', raw]);
    for (const raw of ['-3.070', '3.070', 'N 3.070', '3.071']) expect(balance(raw), raw).toEqual([1, []]);
    expect(balance('3.100')).toEqual([1, [['balance', '3100000', '-3070000']]]);
  });

  test('with a part that is no number are not judged', () => {
    expect(table('euro', ['Wegen', 'expenses', 'n.n.b.'], ['Totaal lasten', 'expenses', '180'])).toEqual([0, []]);
    expect(table('euro', ['Totaal lasten', 'expenses', '180'])).toEqual([0, []]);
  });
});

test('what has no year or stands twice in its column is told, and not taken in', () => {
  const amount: Amount = {
    ...{ label: 'Wegen', side: 'expenses', year: 2027, standing: 'original', raw: '110', euros: '110', unit: 'euro' },
    ...{ rounding: '1', unsettled: [], column: 'Begroting 2027', at: { file: 'x.xlsx', table: 1 } },
  };
  const other = { ...amount, raw: '5', at: { file: 'x.xlsx', table: 2 } };
  const read = takeIn([amount, { ...amount, raw: '7' }, { ...amount, year: null }, { ...amount, raw: ' ' }, other]);
  expect(read.tables.map(({ amounts }) => amounts.map(({ raw }) => raw))).toEqual([['110'], ['5']]);
  expect(read.left.map(({ raw, why }) => `${raw} ${why}`)).toEqual(['7 twice', '110 no-year']);
});
