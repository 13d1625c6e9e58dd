import { expect, test } from 'vitest';
import type { StatedAmount } from '../stated.ts';
import { sameAmounts } from './same-amounts.ts';

function amount(label: string, column: string, euros: string, rest: Partial<StatedAmount> = {}): StatedAmount {
  const stated = { side: 'expenses', year: 2018, unit: 'euro', rounding: '1', standing: null, unsettled: [] } as const;
  return { ...stated, label, column, euros, raw: euros, ...rest };
}

const told = (before: readonly StatedAmount[], after: readonly StatedAmount[]) =>
  sameAmounts(before, after).map(([was, is]) => `${was.euros} ${is.euros}`);

test('amounts of a row and a column are the same, wherever the row went and however it is written', () => {
  const before = [
    amount('Lasten', 'Begroting 2018', '5'),
    amount('Lasten', 'Verschil', '1'),
    amount('Baten', '2018', '3'),
  ];
  const after = [
    amount('baten', '2018', '4'),
    amount('Lasten', 'Verschil', '2'),
    amount('LASTEN', 'begroting  2018', '6'),
  ];
  expect(told(before, after)).toEqual(['3 4', '1 2', '5 6']);
});

test('under a mended head they are, where no other column has the row', () => {
  const now = amount('Lasten', 'Begroting 2018', '6');
  expect(told([amount('Lasten', 'Begrotng 2018', '5')], [now])).toEqual(['5 6']);
  expect(told([amount('Lasten', 'Begrotng 2018', '5'), amount('Lasten', 'Verschil', '1')], [now])).toEqual([]);
});

test('another year, side or standing is another amount, and so is one of two that are called alike', () => {
  const before = amount('Lasten', '2018', '5');
  expect(told([before], [amount('Lasten', '2018', '6', { year: 2019 })])).toEqual([]);
  expect(told([before], [amount('Lasten', '2018', '6', { side: 'income' })])).toEqual([]);
  expect(told([before], [amount('Lasten', '2018', '6', { standing: 'actual' })])).toEqual([]);
  expect(told([before, before], [amount('Lasten', '2018', '6')])).toEqual([]);
});
