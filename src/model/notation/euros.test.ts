import { describe, expect, test } from 'vitest';
import { type MoneyUnit, readEuros } from './euros.ts';

const cells: readonly (readonly [raw: string, table: MoneyUnit, euros: string, unit: MoneyUnit, rounding: string])[] = [
  ['62.859', 'thousand', '62859000', 'thousand', '1000'],
  ['-15.498', 'thousand', '-15498000', 'thousand', '1000'],
  ['N 31.393', 'thousand', '-31393000', 'thousand', '1000'],
  ['31.393 N', 'thousand', '-31393000', 'thousand', '1000'],
  ['V 31.393', 'thousand', '31393000', 'thousand', '1000'],
  ['(34)', 'thousand', '-34000', 'thousand', '1000'],
  ['34-', 'euro', '-34', 'euro', '1'],
  ['€ 18.795 x € 1.000', 'euro', '18795000', 'thousand', '1000'],
  ['1,4 miljoen', 'euro', '1400000', 'million', '100000'],
  ['1,40 mln', 'thousand', '1400000', 'million', '10000'],
  ['2,4', 'million', '2400000', 'million', '100000'],
  ['1,2 mld', 'euro', '1200000000', 'billion', '100000000'],
  ['1.234,56', 'euro', '1234.56', 'euro', '0.01'],
  ['€ 500,-', 'euro', '500', 'euro', '1'],
  ['0', 'thousand', '0', 'thousand', '1000'],
  ['N 0', 'thousand', '0', 'thousand', '1000'],
  ['25.942*', 'euro', '25942', 'euro', '1'],
  ['0,1', 'thousand', '100', 'thousand', '100'],
  ['9.007.199.254.740.993', 'thousand', '9007199254740993000', 'thousand', '1000'],
];

describe('readEuros', () => {
  test.each(cells)('%j in a table in %ss', (raw, table, euros, unit, rounding) => {
    expect(readEuros(raw, table)).toEqual({ euros, unit, rounding });
  });

  test.each(['7,8 %', 'pm', '', 'N', '12 van 14', '1'.repeat(30_000)])('%j is no amount', (raw) => {
    expect(readEuros(raw, 'thousand')).toBeNull();
  });
});
