import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumber } from './number-format.ts';

describe('a number by its format, in Dutch', () => {
  it.each([
    [0.193, '0.0%', '19,3%'],
    [0.2, '0%', '20%'],
    [1054, '#,##0', '1.054'],
    [2018, 'General', '2018'],
    [2018, '0', '2018'],
    [9.64, 'General', '9,64'],
    [0.1 + 0.2, 'General', '0,3'],
    [-15498, '#,##0', '-15.498'],
    [-0.2, '#,##0', '0'],
    [62859.4, '#,##0', '62.859'],
    [1234.5, '#,##0.00', '1.234,50'],
    [1234.5, '0.##', '1234,5'],
    [31393, '"N" #,##0', 'N 31.393'],
    [-31393, '"V "#,##0;"N "#,##0', 'N 31.393'],
    [-500, '#,##0;[Red](#,##0)', '(500)'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [2446, '[$€-413] #,##0', '€ 2.446'],
    [2446, '_ € * #,##0_ ', '€ 2.446'],
    [2446000, '#,##0,', '2.446'],
    [7, '000', '007'],
    [0.5, '# ?/?', '0,5'],
    [12345, '0.00E+00', '12345'],
  ])('%d as %j is %j', (value, format, printed) => {
    expect(printNumber(value, format)).toBe(printed);
  });

  it('without a format a number can be read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const back = Number(printNumber(value, 'General').replace(',', '.'));
        return Math.abs(back - value) <= Math.max(1e-20, Math.abs(value) * 1e-14);
      }),
    );
  });

  it('no format makes it fail', () => {
    fc.assert(fc.property(fc.double(), fc.string(), (value, format) => typeof printNumber(value, format) === 'string'));
  });
});
