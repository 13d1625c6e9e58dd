import { expect, test } from 'vitest';
import { tableOf } from '../../table.fixture.ts';
import { setSpannedRows } from './spanned-rows.ts';

/** Each row on a line; what reaches down from the row above is `^`. */
function set(...lines: readonly string[]): readonly string[] {
  return setSpannedRows(tableOf(lines).rows).map((row) =>
    row
      .map(({ text, span }) => (span === 'above' ? '^' : text))
      .join(' | ')
      .trimEnd(),
  );
}

const heads = 'Indicator | Eenheid | Periode | Zandlo | Nederland | Bron';
const first = 'Kapotte lantaarns | % | 2013 | 4,1 | 5,2 | Beheerder';

test('a row that begins with its year is set below the year of the row above', () => {
  expect(set(heads, first, '2014 | 3,9 | 5,1 | | | ')[2]).toBe('^ | ^ | 2014 | 3,9 | 5,1 | ^');
});

test('a value is never taken from the row above', () => {
  expect(set(heads, first, '2014 | 3,9 | | | | ')[2]).toBe('^ | ^ | 2014 | 3,9 |  | ^');
});

test('each such row is set below the last that has a name', () => {
  expect(set(heads, first, '2014 | 3,9 | 5,1 | | | ', '2015 | | 5,0 | | | ')[3]).toBe('^ | ^ | 2015 |  | 5,0 | ^');
});

test('years in the first column are the names of rows', () => {
  const lines = ['Jaar | Lantaarns | Banken', '2013 | 41 | 12', '2014 | 44 | '];
  expect(set(...lines)).toEqual(['Jaar | Lantaarns | Banken', '2013 | 41 | 12', '2014 | 44 |']);
});

test('where two places fit, the row stays as it is', () => {
  const row = 'Kapotte lantaarns | 2013 | 4,1 | 2014 | 3,9';
  expect(set('Indicator | Jaar | Waarde | Jaar | Waarde', row, '2015 | 3,7 | | | ')[2]).toBe('2015 | 3,7 |  |  |');
});
