import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareValues } from './compare-values.ts';
import { anyValue } from './figure-value.arbitrary.ts';
import { parseValue } from './parse-value.ts';

const compare = (a: string, b: string): Comparison => compareValues(parseValue(a).value, parseValue(b).value);

describe('compareValues', () => {
  it.each<[string, string, Comparison]>([
    ['2', '8', 'less'],
    ['8', '8,0', 'equal'],
    ['19,3%', '15%', 'greater'],
    ['60.093 (14.4%)', '59.400 (9.4% Hanze, 22.6% RUG)', 'greater'],
    ['60.093 (14.4%)', '60.093', 'equal'],
    ['15%', '15', 'incomparable'],
    ['> 20', '15', 'greater'],
    ['> 20', '20', 'greater'],
    ['≥ 20', '20', 'incomparable'],
    ['> 20', '25', 'incomparable'],
    ['< 5', '> 5', 'less'],
    ['< 8', '> 5', 'incomparable'],
    ['> 5', '> 2', 'greater'],
    ['> 5', '≥ 5', 'greater'],
    ['> 5', '> 5', 'equal'],
    ['< 5', '≤ 5', 'less'],
    ['< 5', '< 2', 'greater'],
    ['> 5%', '> 2', 'incomparable'],
    ['plaats 1', 'plaats 8', 'greater'],
    ['Top 8', 'Top 25', 'greater'],
    ['plaats 30', 'Top 25', 'less'],
    ['plaats 3', 'Top 25', 'incomparable'],
    ['Plaats 10 en 11', 'plaats 12', 'greater'],
    ['Plaats 10 en 11', 'Plaats 10 en 11', 'equal'],
    ['Plaats 10 en 11', 'plaats 11', 'incomparable'],
    ['1', 'plaats 8', 'greater'],
    ['59', '66', 'less'],
    ['1:8,5', '1:8', 'less'],
    ['1:0', '1:8', 'incomparable'],
    ['-', '-', 'incomparable'],
    ['ja', 'ja', 'incomparable'],
    ['> dan in 2017', '> dan in 2017', 'incomparable'],
  ])('%s beside %s: %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  it('turned around, it gives the opposite', () => {
    const opposite = { less: 'greater', greater: 'less', equal: 'equal', incomparable: 'incomparable' } as const;
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(compareValues(b, a)).toBe(opposite[compareValues(a, b)]);
      }),
      { numRuns: 2000 },
    );
  });
});
