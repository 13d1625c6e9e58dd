import { describe, expect, test } from 'vitest';
import { gridRowsOf } from './interpret.fixture.ts';
import { isLaterHead, isTitleRow, soleTextOf, weighHeadRow } from './row-kinds.ts';

const context = { publicationYear: 2021, organisation: 'Laarbeek' };

function rowOf(line: string) {
  const [row] = gridRowsOf([line]);
  if (row === undefined) throw new Error('no row');
  return row;
}

test('a row has a sole text where it stands alone or is spread over all cells', () => {
  expect(soleTextOf(rowOf('Water | | '))).toBe('Water');
  expect(soleTextOf(rowOf('Water | < | <'))).toBe('Water');
  expect(soleTextOf(rowOf('Water | Boten | '))).toBe('');
});

test('a title is a sole text of words', () => {
  expect(isTitleRow(rowOf('Water | | '))).toBe(true);
  expect(isTitleRow(rowOf('12,5 | | '))).toBe(false);
  expect(isTitleRow(rowOf('Water'))).toBe(false);
});

describe('a row speaks for being one of heads', () => {
  test.each(['Indicator | Eenheid | 2019', ' | Realisatie | Begroting'])('%s', (line) => {
    expect(weighHeadRow(rowOf(line), context)).toBeGreaterThan(1);
  });

  test('where years stand before a word that nobody knows', () => {
    expect(weighHeadRow(rowOf('Indicator | 2019 mikpunt | 2021 mikpunt'), context)).toBeGreaterThan(-0.5);
    expect(isLaterHead(rowOf('Indicator | 2019 mikpunt | 2021 realisatie'), context)).toBe(true);
    expect(weighHeadRow(rowOf('Bomen langs wegen | 2019 bomen | 1850 bomen'), context)).toBeLessThan(-0.5);
  });

  test.each(['Boten | 12,5 | 13', 'Water | < | <'])('%s does not', (line) => {
    expect(weighHeadRow(rowOf(line), context)).toBeLessThan(-0.5);
  });

  test('more where the file marks its cells so', () => {
    const row = rowOf('Boten | 2019');
    const marked = { ...row, cells: row.cells.map((cell) => (cell === null ? null : { ...cell, header: true })) };
    expect(weighHeadRow(marked, context)).toBeGreaterThan(weighHeadRow(row, context));
  });
});

describe('a row below rows of the body is one of other heads', () => {
  test('where all its texts are those of heads', () => {
    expect(isLaterHead(rowOf('Indicator | Realisatie 2018 | Begroting 2020'), context)).toBe(true);
  });

  test.each([
    'Boten | 4 | 5',
    'Indicator | - | 2019',
    'Bron: CBS | Realisatie | 2019',
    'Realisatie | | ',
    '≥ 2018 | 2019',
  ])('and %s is not', (line) => {
    expect(isLaterHead(rowOf(line), context)).toBe(false);
  });
});
