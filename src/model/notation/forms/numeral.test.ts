import { describe, expect, it } from 'vitest';
import { readNumeral } from './numeral.ts';

describe('readNumeral', () => {
  it.each([
    ['8', '8'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['12.345,67', '12345.67'],
    ['1,234.567', '1234.567'],
    ['9.64', '9.64'],
    ['9,6', '9.6'],
    ['0.123', '0.123'],
    ['1234,567', '1234.567'],
    ['1.2345', '1.2345'],
    ['.5', '0.5'],
    ['1 234 567,8', '1234567.8'],
    ["12'345.5", '12345.5'],
  ])('%s can only be %s', (text, plain) => {
    expect(readNumeral(text)).toMatchObject({ kind: 'certain', plain });
  });

  it.each(['1.054', '12,345', '999.000'])('%s is open', (text) => {
    expect(readNumeral(text)).toMatchObject({ kind: 'open', mark: text.includes('.') ? '.' : ',' });
  });

  it.each([
    '2.1.4',
    '1.23.456',
    '1,2,3',
    '12.34,5',
    '1.234,567.8',
    '5,',
    '5.',
    '.',
    '',
    '1 23',
    '12a',
    '1'.repeat(1001),
  ])('%j is no number', (text) => {
    expect(readNumeral(text)).toBeNull();
  });

  it('tells which marks were used how', () => {
    expect(readNumeral('12.345,67')).toMatchObject({ point: 'thousands', comma: 'decimal' });
    expect(readNumeral('1,234.5')).toMatchObject({ point: 'decimal', comma: 'thousands' });
    expect(readNumeral('9,39')).toMatchObject({ point: null, comma: 'decimal' });
  });
});
