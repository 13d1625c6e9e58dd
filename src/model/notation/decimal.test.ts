import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimalOf,
  isDecimal,
  isSameDecimal,
  isWholeDecimal,
  multiplyDecimals,
  negateDecimal,
  placesOf,
  roundDecimal,
  shiftDecimal,
  shortestDecimal,
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
    expect(['12.50', '-3', '0', '0.0'].map(negateDecimal)).toEqual(['-12.50', '3', '0', '0.0']);
    expect([sizeOfDecimal('-12.5'), sizeOfDecimal('12.5')]).toEqual(['12.5', '12.5']);
  });

  test('say how exactly they are written, and are the same number for all that', () => {
    expect(['6', '6.0', '-0.125', '100'].map(placesOf)).toEqual([0, 1, 3, 0]);
    expect(isSameDecimal('6', '6.00')).toBe(true);
    expect(isSameDecimal('0.0', '0')).toBe(true);
    expect(isSameDecimal('10', '1')).toBe(false);
    expect(isSameDecimal('0.1', '0.10000000000000000001')).toBe(false);
    expect(['6', '6.00', '-3.0', '6.01'].map(isWholeDecimal)).toEqual([true, true, true, false]);
  });

  test('are multiplied without an error', () => {
    expect(multiplyDecimals('1.1', '1.1')).toBe('1.21');
    expect(multiplyDecimals('-0.5', '8.50')).toBe('-4.25');
    expect(multiplyDecimals('0', '-3')).toBe('0');
  });

  test('are the shortest for what a program kept in binary', () => {
    expect([19.3, 1e21, 1.5e-7, -0, 0.1 + 0.2].map(shortestDecimal)).toEqual([
      '19.3',
      '1000000000000000000000',
      '0.00000015',
      '0',
      '0.30000000000000004',
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(isDecimal(shortestDecimal(number))).toBe(true);
        expect(Number(shortestDecimal(number))).toBe(number === 0 ? 0 : number);
      }),
    );
    expect(() => shortestDecimal(Number.NaN)).toThrow(RangeError);
  });

  test.each(['', '-0', '-0.0', '01', '+1', '1e3', '.5', '1.', '1,5', 'NaN', '--1'])('%j is none', (text) => {
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
