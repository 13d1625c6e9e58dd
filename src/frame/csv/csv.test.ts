import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCsv } from './csv.ts';

test('a text that a spreadsheet would run is made harmless', () => {
  for (const formula of [
    '=1+1',
    '+cmd',
    '-1+1',
    '@SUM(A1)',
    '\tx',
    '\r=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    ' =1+1',
    '\u00a0=1',
  ])
    expect(parse(printCsv([[formula]]), { relax_column_count: true })[0]?.[0]).toBe(`'${formula}`);
});

test('a written number stays as it is, also a negative one', () => {
  expect(printCsv([['-15.498', '19,3', '+4', -15_498, null]])).toBe('-15.498,"19,3",+4,-15498,\r\n');
});

test('a dash that stands for no value is no number', () => {
  expect(printCsv([['-']])).toBe("'-\r\n");
});

test('what is written is read back, but for the mark', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (cells) => {
      const [read = []] = parse(printCsv([cells]));
      expect(read.map((cell: string, index: number) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells);
    }),
  );
});
