import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/block.ts';
import { describeBlocks } from '../describe-blocks.fixture.ts';
import { splitTables } from './split-tables.ts';

const row = (...texts: readonly string[]): Cell[] =>
  texts.map((text) => ({ text, header: false, marks: [], at: { file: 'a.csv' } }));

describe('dividing a sheet in tables', () => {
  it('blank rows divide, blank columns at the sides go, short rows are filled up', () => {
    const rows = [
      row('', 'Naam', '2016', ''),
      row('', 'Banen'),
      row('', 'Bezoeken', '12', ''),
      row('', ''),
      row('a', 'b'),
    ];
    expect(describeBlocks(splitTables(rows, 'a.csv'))).toEqual([
      '| Naam | 2016 |',
      '| Banen |  |',
      '| Bezoeken | 12 |',
      '| a | b |',
    ]);
  });

  it('the last line above a table is its caption, those before it and loose ones are paragraphs', () => {
    const rows = [
      row('Toelichting'),
      row('Bedragen x 1.000'),
      row('Lasten', '2017'),
      row(''),
      row('Bron: eigen telling'),
    ];
    expect(describeBlocks(splitTables(rows, 'a.csv'))).toEqual([
      'p Toelichting',
      'caption Bedragen x 1.000',
      '| Lasten | 2017 |',
      'p Bron: eigen telling',
    ]);
  });

  it('the name of a group inside a table stays in it', () => {
    const rows = [row('Deelprogramma', '2017'), row('Lasten', ''), row('2.1 Kennisstad', '6.120')];
    expect(describeBlocks(splitTables(rows, 'a.csv'))).toHaveLength(3);
  });

  it('a table of more than 50,000 cells is refused', () => {
    const wide = Array.from({ length: 100 }, (_, index) => String(index));
    expect(() =>
      splitTables(
        Array.from({ length: 501 }, () => row(...wide)),
        'a.csv',
      ),
    ).toThrow(expect.objectContaining({ code: 'too-many-cells' }));
  });
});
