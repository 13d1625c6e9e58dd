import { expect, test } from 'vitest';
import { gridRowsOf } from './interpret.fixture.ts';
import { textsOf } from './row-kinds.ts';
import { splitSegments } from './split-segments.ts';

/** The first text of each row, a segment on a line; rows that begin with `#` are marked as heads. */
function split(...lines: readonly string[]): readonly string[] {
  const rows = gridRowsOf(lines.map((line) => line.replace('#', ''))).map((row, at) => ({
    ...row,
    cells: row.cells.map((cell) => (cell === null ? null : { ...cell, header: lines[at]?.startsWith('#') === true })),
  }));
  return splitSegments(rows, { publicationYear: 2021, organisation: null }).map((segment) =>
    segment.map((row) => textsOf(row)[0]).join(', '),
  );
}

test('other heads open a segment', () => {
  expect(
    split(
      'Indicator | Realisatie 2019 | Bron',
      'Boten | 4 | LISA',
      'Indicator | Begroting 2020 | Bron',
      'Molens | 5 | LISA',
    ),
  ).toEqual(['Indicator, Boten', 'Indicator, Molens']);
});

test('a row of records without its value goes on with the rows above it', () => {
  const records = ['Boten | 2018 | Realisatie | euro | 4', 'Boten | 2019 | Realisatie | euro | '];
  expect(
    split('Indicator | Jaar | Soort | Eenheid | Waarde', ...records, 'Boten | 2020 | Begroting | euro | 6'),
  ).toEqual(['Indicator, Boten, Boten, Boten']);
});

test('two rows of heads that come back are dropped, with words that no list has where the file marks them', () => {
  const heads = ['#Graadmeter | 2019 | 2021', '#Graadmeter | Telling | Koers'];
  expect(split(...heads, 'Boten | 4 | 5', ...heads, 'Molens | 6 | 7')).toEqual([
    'Graadmeter, Graadmeter, Boten, Molens',
  ]);
});
