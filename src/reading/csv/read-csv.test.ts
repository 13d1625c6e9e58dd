import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { ReadingError } from '../reading-error.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { readCsv } from './read-csv.ts';

describe('the character that divides fields', () => {
  it.each([
    [';', 'Indicator;2016;2017\nBanen;1,5;2,5\n'],
    [',', 'Indicator,2016,2017\nBanen,"1,5","2,5"\n'],
    ['\t', 'Indicator\t2016\t2017\nBanen, per duizend\t1,5\t2,5\n'],
    [';', 'een woord'],
    [';', '"a, b, c";1\n"d, e, f";2\n'],
  ])('%j', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe('a CSV file', () => {
  it('quoted line breaks stay in their cell, short rows are filled up, and rows know their line', () => {
    const read = readCsv(
      'Indicatoren;;\nIndicator;Behaald 2016;"Beoogd\n2018"\nVolgers;9.120;> 15.000\nStudenten;9,4%\n',
      'a.csv',
    );
    expect(describeBlocks(read.blocks)).toEqual([
      'caption Indicatoren',
      '| Indicator | Behaald 2016 | Beoogd 2018 |',
      '| Volgers | 9.120 | > 15.000 |',
      '| Studenten | 9,4% |  |',
    ]);
    const table = read.blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row[0]?.at)).toEqual([
      { file: 'a.csv', line: 2, row: 2 },
      { file: 'a.csv', line: 4, row: 3 },
      { file: 'a.csv', line: 5, row: 4 },
    ]);
    expect(table?.rows.map((row) => row[0]?.header)).toEqual([true, false, false]);
  });

  it('a first line that names what divides the fields is no part of the table', () => {
    const { blocks } = readCsv(
      'sep=;\r\nIndicator;Realisatie 2022;Realisatie 2023\r\nBezoekers, per dag;1.200;1.310\r\n',
      'a.csv',
    );
    expect(describeBlocks(blocks)).toEqual([
      '| Indicator | Realisatie 2022 | Realisatie 2023 |',
      '| Bezoekers, per dag | 1.200 | 1.310 |',
    ]);
    expect(blocks[0]?.at).toEqual({ file: 'a.csv', line: 2, row: 1 });
    expect(describeBlocks(readCsv('"sep=|"\nBanen|2016\nin de stad|12', 'a.csv').blocks)).toEqual([
      '| Banen | 2016 |',
      '| in de stad | 12 |',
    ]);
  });

  it('a table of 100,000 cells is refused', () => {
    const text = `${Array.from({ length: 100 }, (_, index) => index).join(';')}\n`.repeat(1000);
    expect(() => readCsv(text, 'a.csv')).toThrow(expect.objectContaining({ code: 'too-many-cells', file: 'a.csv' }));
  });

  it('no text makes it fail otherwise than with a reading error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', ';', ',', '\t', '"', '\n', ' ') }), (text) => {
        try {
          return Array.isArray(readCsv(text, 'a.csv').blocks);
        } catch (cause) {
          return cause instanceof ReadingError;
        }
      }),
    );
  });
});
