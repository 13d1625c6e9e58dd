import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecimal } from '../decimal.ts';
import { anyCell } from '../figure-value.arbitrary.ts';
import { englishMarks } from './marks.ts';
import { parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
  it.each([
    ['72.153', '72153'],
    ['-15.498', '-15498'],
    ['- 506', '-506'],
    ['−34', '-34'],
    ['34-', '-34'],
    ['34 -', '-34'],
    ['(34)', '-34'],
    ['€ (1.234,50)', '-1234.50'],
    ['-/- 1.482', '-1482'],
    ['€ 2.446', '2446'],
    ['€ -9.113', '-9113'],
    ['€ 500,--', '500'],
    ['€ 18.795 x € 1.000', '18795000'],
    ['2,4 mln', '2400000'],
    ['25.942*', '25942'],
    ['0', '0'],
    ['(0)', '0'],
  ])('reads %s as %s', (raw, number) => {
    expect(parseNumber(raw)).toMatchObject({ number, percent: false });
  });

  it.each([
    '',
    '-',
    '--',
    'N 31.393',
    '12 fte',
    '5 (3%)',
    '--5',
    '+-5',
    '€',
    '(-5)',
    '2.1.4',
    '01-01-2018',
    '1/2',
    '5 -5',
  ])('leaves %j to others', (raw) => {
    expect(parseNumber(raw)).toBeNull();
  });

  it('keeps a share a share', () => {
    expect(parseNumber('7,8 %')).toEqual({ number: '7.8', percent: true, settled: [] });
  });

  it('reads an amount by the marks of its table', () => {
    expect(parseNumber('1,482', englishMarks)?.number).toBe('1482');
    expect(parseNumber('1,482')?.number).toBe('1.482');
  });

  it('gives a finite number or null for every string', () => {
    fc.assert(
      fc.property(anyCell, (raw) => {
        const parsed = parseNumber(raw);
        expect(parsed === null || (isDecimal(parsed.number) && Number.isFinite(Number(parsed.number)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(parseNumber('9'.repeat(1_000_000))).toBeNull();
    expect(parseNumber(`${'9'.repeat(400)} mld`)).toBeNull();
  });
});
