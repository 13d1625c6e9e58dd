import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawnYear } from './money-picture-view.ts';
import { area, plotMoney } from './plot-money.ts';

function year(number: number, budget: number | null, actual: number | null): DrawnYear {
  const draw = (amount: number | null) => (amount === null ? null : { number: amount, text: String(amount) });
  return {
    year: number,
    budget: draw(budget),
    amended: null,
    actual: draw(actual),
    outcome: null,
    isGap: budget === null && actual === null,
  };
}

describe('a picture of money', () => {
  test('is none where no year has an amount', () => {
    expect(plotMoney([year(2020, null, null)], String)).toBeNull();
    expect(plotMoney([], String)).toBeNull();
  });

  test('stands on zero, and says so where amounts lie so close that it does not', () => {
    expect(plotMoney([year(2020, 100, 30), year(2021, 90, 20)], String)).toMatchObject({ isCut: false });
    const close = plotMoney([year(2020, 14_806, 15_108), year(2021, 17_455, 17_690)], String);
    expect(close).toMatchObject({ isCut: true });
    expect(close?.ticks[0]).toBeGreaterThan(10_000);
    expect(plotMoney([year(2020, 100, 100)], String)?.ticks[0]).toBe(0);
  });

  test('has a line through accounts of years in a row, and none over a year without one', () => {
    const plot = plotMoney(
      [year(2020, null, 1), year(2021, 2, 2), year(2022, 3, null), year(2023, null, 4), year(2024, null, 5)],
      String,
    );
    expect(plot?.lines.map((line) => line.length)).toEqual([2, 2]);
  });

  test('leaves words out where they would run into each other', () => {
    const years = (count: number) => Array.from({ length: count }, (_, at) => year(2000 + at, 12_345, 12_345));
    expect(plotMoney(years(5), String)?.hasLabels).toBe(true);
    expect(plotMoney(years(20), String)?.hasLabels).toBe(false);
  });

  test('has every mark within it, higher for more', () => {
    const amount = fc.integer({ min: -100_000, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(amount), fc.option(amount)), { maxLength: 40 }), (given) => {
        const plot = plotMoney(
          given.map(([budget, actual], at) => year(2000 + at, budget, actual)),
          String,
        );
        for (const [budget, actual] of given)
          for (const one of [budget, actual])
            if (one !== null) {
              expect(plot?.height(one)).toBeGreaterThanOrEqual(area.top - 0.1);
              expect(plot?.height(one)).toBeLessThanOrEqual(area.height - area.bottom + 0.1);
            }
        const ends = plot?.years.map(({ x, half }) => [x - half, x + half]) ?? [];
        for (const [at, [from = 0]] of ends.entries()) expect(from).toBeGreaterThanOrEqual(ends[at - 1]?.[1] ?? 0);
      }),
    );
  });
});
