import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCsv } from './csv.ts';

/** What who reads the file does: takes one apostrophe away from a cell that begins with one and then as a formula. */
function readBack(cell: string): string {
  return /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) ? cell.slice(1) : cell;
}

test('a text that a spreadsheet would run is made harmless', () => {
  const formulas = [
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
  ];
  for (const formula of [...formulas, "-cmd|' /C calc'!A0", '- 5 + A1', '-(1)', '=', '-5%*A1', '+31 50 1234'])
    expect(parse(printCsv([[formula]]), { relax_column_count: true })[0]?.[0]).toBe(`'${formula}`);
});

test('a written value stays as it is: a dash, signs, a number with a sign', () => {
  for (const value of [
    '-',
    '--',
    '-/-',
    '+/-',
    '-15.498',
    '+4',
    '-5%',
    '- 5,2 %',
    '-25.942*',
    '-€ 5',
    '> 2',
    'n.b.',
    '',
  ])
    expect(parse(printCsv([[value, 'x']]))[0]?.[0]).toBe(value);
  expect(printCsv([['-15.498', '19,3', '+4', -15_498, true, null]])).toBe('-15.498,"19,3",+4,-15498,true,\r\n');
});

test('what is written is read back, whatever it is', () => {
  const signs = fc.constantFrom("'", "''", '=', '+', '-', '@', ' ', '\t', '\r', '\n', '1', 'A', '"', ',', '＝', '%');
  const cell = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.array(signs, { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const [read = []] = parse(printCsv([cells]));
      expect(read.map(readBack)).toEqual(cells);
    }),
    { numRuns: 2_000 },
  );
});

test('two texts never come out as the same cell', () => {
  const texts = ['-', "'-", "''-", '=1', "'=1", "''=1", '-5', "'-5"];
  const cells = texts.map((text) => printCsv([[text]]));
  expect(new Set(cells).size).toBe(texts.length);
});
