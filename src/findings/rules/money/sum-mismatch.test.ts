import { describe, expect, test } from 'vitest';
import type { StatedAmount } from '../../../threading/stated.ts';
import { budget, judgeScene, messagesOf } from '../../scene/scene.fixture.ts';
import { sumMismatch } from './sum-mismatch.ts';

const words = { expenses: 'Lasten', income: 'Baten', balance: 'Saldo' } as const;

/** Amounts in thousands, as a table "x € 1.000" gives them. */
function amounts(year: number, sides: Partial<Record<keyof typeof words, number>>): StatedAmount[] {
  return (['expenses', 'income', 'balance'] as const).flatMap((side) => {
    const thousands = sides[side];
    if (thousands === undefined) return [];
    const stated = { label: words[side], side, year, standing: null, column: String(year) };
    const euros = String(thousands * 1000);
    return [{ ...stated, raw: String(thousands), euros, unit: 'thousand' as const, rounding: '1000', unsettled: [] }];
  });
}

const right = amounts(2020, { expenses: 62_859, income: -15_498, balance: 47_361 });
const wrong = amounts(2021, { expenses: 61_189, income: -15_317, balance: 46_872 });

describe('sum-mismatch', () => {
  test('a balance that is not expenses less income', () => {
    const found = judgeScene(sumMismatch, [budget(2020, { amounts: [...right, ...wrong] })]);
    expect(found.map(({ message }) => message.nl)).toEqual([
      'In de begroting 2020 is het saldo van “Bereikbaarheid” voor 2021 € 46.872.000, maar lasten min baten komt op € 45.872.000.',
    ]);
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(['46872', '61189', '-15317']);
  });

  test('a difference by rounding is none', () => {
    const rounded = amounts(2021, { expenses: 22_696, income: -5_599, balance: 17_098 });
    expect(messagesOf(sumMismatch, [budget(2020, { amounts: [...right, ...rounded] })])).toEqual([]);
  });

  test('income written positive and a balance with its sign turned add up too', () => {
    const turned = amounts(2021, { expenses: 100, income: 40, balance: -60 });
    expect(messagesOf(sumMismatch, [budget(2020, { amounts: [...right, ...turned] })])).toEqual([]);
  });

  test('where nothing adds up the table is not what it seems', () => {
    expect(messagesOf(sumMismatch, [budget(2020, { amounts: wrong })])).toEqual([]);
  });

  const parts = (...balances: readonly (readonly [number, number])[]) => [
    {
      code: '1',
      title: 'Werk',
      amounts: [...amounts(2020, { balance: 72_153 }), ...amounts(2021, { balance: 70_224 })],
    },
    ...balances.map(([first, second], at) => ({
      code: `1.${at + 1}`,
      title: `Deel ${at}`,
      parent: '1',
      amounts: [...amounts(2020, { balance: first }), ...amounts(2021, { balance: second })],
    })),
  ];

  test('a total that is not what its parts come to', () => {
    const found = messagesOf(sumMismatch, [budget(2020, ...parts([47_361, 45_872], [24_792, 24_252]))]);
    expect(found).toEqual([
      'In de begroting 2020 is het saldo van “Werk” voor 2021 € 70.224.000, maar de 2 onderdelen eronder komen op € 70.124.000.',
    ]);
  });

  test('parts that come to the total', () => {
    expect(messagesOf(sumMismatch, [budget(2020, ...parts([47_361, 45_872], [24_792, 24_352]))])).toEqual([]);
  });

  test('with a part missing no total can be checked', () => {
    const [whole, first, second] = parts([47_361, 45_872], [24_792, 24_252]);
    if (whole === undefined || first === undefined || second === undefined) throw new Error('geen delen');
    expect(messagesOf(sumMismatch, [budget(2020, whole, first, { ...second, code: '1.3' })])).toEqual([]);
  });
});
