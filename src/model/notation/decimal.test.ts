import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimalOf,
  negateDecimal,
  roundDecimal,
  shiftDecimal,
  sizeOfDecimal,
} from './decimal.ts';

const cents = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const inEuros = (amount: bigint) => shiftDecimal(String(amount), -2);

describe('exact decimals', () => {
  test('are added up without the error that numbers have', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('9007199254740993', '1')).toBe('9007199254740994');
    expect(addDecimals('1234.56', '-1234.56')).toBe('0');
    expect(addDecimals()).toBe('0');
  });

  test('add up as whole cents do, whatever their size', () => {
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        expect(addDecimals(inEuros(one), inEuros(other))).toBe(inEuros(one + other));
        expect(Math.sign(compareDecimals(inEuros(one), inEuros(other)))).toBe(one < other ? -1 : Number(one > other));
      }),
    );
  });

  test('come back from any shift', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: -12, max: 12 }), (one, power) => {
        expect(shiftDecimal(shiftDecimal(inEuros(one), power), -power)).toBe(inEuros(one));
      }),
    );
  });

  test.each([
    ['1.4', 6, '1400000'],
    ['1.40', 6, '1400000'],
    ['2446', 3, '2446000'],
    ['-15498', -3, '-15.498'],
    ['0', 6, '0'],
    ['5', -2, '0.05'],
  ])('%s shifted by %i is %s', (decimal, power, shifted) => {
    expect(shiftDecimal(decimal, power)).toBe(shifted);
  });

  test.each([
    ['12.5', '13'],
    ['-12.5', '-13'],
    ['12.49', '12'],
    ['-0.4', '0'],
    ['7', '7'],
  ])('%s rounded is %s', (decimal, rounded) => {
    expect(roundDecimal(decimal)).toBe(rounded);
  });

  test('have a sign and a size, and zero has none', () => {
    expect([negateDecimal('12.5'), negateDecimal('-3'), negateDecimal('0')]).toEqual(['-12.5', '3', '0']);
    expect([sizeOfDecimal('-12.5'), sizeOfDecimal('12.5')]).toEqual(['12.5', '12.5']);
  });

  test.each(['', '01', '+1', '1e3', '.5', '1.', '1,5', 'NaN', '--1'])('%j is none', (text) => {
    expect(() => addDecimals(text)).toThrow(RangeError);
  });

  test.each([
    [62859000.25, '62859000.25'],
    [-0, '0'],
    [-0.001, '0'],
    [1e15, '1000000000000000'],
    [-15498, '-15498'],
  ])('the number %d is the decimal %s', (number, decimal) => {
    expect(decimalOf(number, 2)).toBe(decimal);
  });

  test('what is not finite is none', () => {
    expect(() => decimalOf(Number.NaN, 2)).toThrow(RangeError);
    expect(() => decimalOf(Number.POSITIVE_INFINITY, 2)).toThrow(RangeError);
  });
});
