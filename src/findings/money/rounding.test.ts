import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundingUnit, tolerance } from './rounding.ts';

describe('roundingUnit', () => {
  test('one amount in thousands shows what all were rounded to', () => {
    expect(roundingUnit([890_000, 2_446_000, 0])).toBe(1_000);
  });

  test('amounts in single euros and in cents are taken to the euro', () => {
    expect(roundingUnit([1_000, 12])).toBe(1);
    expect(roundingUnit([12.34])).toBe(1);
  });

  test('nothing but zeros shows nothing', () => {
    expect(roundingUnit([0])).toBe(1);
  });

  test('what was rounded to thousands adds up within the tolerance', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9e8, max: 9e8 }), { minLength: 1, maxLength: 20 }), (amounts) => {
        const round = (amount: number) => Math.round(amount / 1000) * 1000;
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        const rounded = amounts.reduce((total, amount) => total + round(amount), 0);
        expect(Math.abs(rounded - round(sum))).toBeLessThanOrEqual(tolerance(1000, amounts.length));
      }),
    );
  });
});
