import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDecimals, negateDecimal } from '../../model/notation/decimal.ts';
import { isWithinRounding, roundingOf, shownRounding } from './rounding.ts';

describe('what amounts show together', () => {
  test('one amount in thousands shows what all were rounded to', () => {
    expect(shownRounding(['890000', '-2446000', '0'])).toBe('1000');
  });

  test('amounts in single euros and in cents were not rounded to more', () => {
    expect(shownRounding(['1000', '12'])).toBe('1');
    expect(shownRounding(['12.34', '1000'])).toBe('1');
  });

  test('nothing but zeros shows nothing', () => {
    expect(shownRounding(['0'])).toBe('1');
  });
});

describe('an amount was rounded to', () => {
  test('what it writes itself: 1,4 miljoen to a tenth of a million', () => {
    expect(roundingOf({ rounding: '100000' }, '1')).toBe('100000');
  });

  test('more where all around it show more, though it is written out in euros', () => {
    expect(roundingOf({ rounding: '1' }, '1000')).toBe('1000');
    expect(roundingOf({ rounding: null }, '1000')).toBe('1000');
  });
});

describe('a difference', () => {
  test('of half a step for each amount can be rounding, a cent more cannot', () => {
    expect(isWithinRounding('1000', ['1000', '1000'])).toBe(true);
    expect(isWithinRounding('-1000', ['1000', '1000'])).toBe(true);
    expect(isWithinRounding('1000.01', ['1000', '1000'])).toBe(false);
  });

  test('is within rounding where parts in several units were rounded each to its own', () => {
    const unit = fc.constantFrom(1n, 1_000n, 100_000n);
    const part = fc.tuple(fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }), unit);
    const round = (amount: bigint, to: bigint) => ((2n * amount + (amount < 0n ? -to : to)) / (2n * to)) * to;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), unit, (parts, unitOfSum) => {
        const sum = parts.reduce((total, [amount]) => total + amount, 0n);
        const rounded = parts.map(([amount, to]) => String(round(amount, to)));
        const stated = String(round(sum, unitOfSum));
        const difference = addDecimals(...rounded, negateDecimal(stated));
        expect(isWithinRounding(difference, [...parts.map(([, to]) => String(to)), String(unitOfSum)])).toBe(true);
      }),
    );
  });
});
