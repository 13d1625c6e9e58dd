import { describe, expect, test } from 'vitest';
import { contextOf, footnoteOf, printTable, recogniseTable, tableOf } from './table.fixture.ts';

const namesOf = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('  '));

describe('what only counts the rows', () => {
  const names = (rows: readonly string[]) =>
    namesOf(printTable(recogniseTable(tableOf(['Indicator | 2019 | 2020', ...rows]), contextOf())));

  test('is no part of the names: numbers that go up before a dash, or behind the last letter', () => {
    expect(names(['01 - Boten | 1 | 2', '02 - Molens | 3 | 4'])).toEqual(['Boten', 'Molens']);
    expect(names(['Boten1 | 1 | 2', 'Molens2 | 3 | 4'])).toEqual(['Boten', 'Molens']);
  });

  test('is no part of them as "1a.", "1b.", "2.", or as the number of a section', () => {
    expect(names(['1a. Boten | 1 | 2', '1b. Boten met zeil | 1 | 2', '2. Molens | 3 | 4'])).toEqual([
      'Boten',
      'Boten met zeil',
      'Molens',
    ]);
    expect(names(['Boten | 1 | 2', '1.2 Molens | 3 | 4'])).toEqual(['Boten', 'Molens']);
    expect(names(['1. Boten | 1 | 2', 'Molens | 3 | 4'])).toEqual(['1. Boten', 'Molens']);
  });

  test('leads to its note where that is known', () => {
    const table = tableOf(['Indicator | 2019 | 2020', 'Boten1 | 1 | 2', 'Molens2 | 3 | 4']);
    const footnotes = [footnoteOf('1', 'Met zeil.'), footnoteOf('2', 'Met wieken.')];
    const read = recogniseTable(table, contextOf({ footnotes }));
    expect(read.indicators.map(({ name, footnote }) => [name, footnote])).toEqual([
      ['Boten', 'Met zeil.'],
      ['Molens', 'Met wieken.'],
    ]);
  });

  test('is part of them where it does not go up or leaves numbers out', () => {
    expect(names(['65 - plussers | 1 | 2', '18 - minners | 3 | 4'])).toEqual(['65 - plussers', '18 - minners']);
    expect(names(['Stroom2 | 1 | 2', 'Warmte3 | 3 | 4'])).toEqual(['Stroom2', 'Warmte3']);
  });

  test('a dash before the first row was of a whole that is lost: no row is tied to the one above it', () => {
    expect(names(['- met de bus | 1 | 2', 'Boten | 3 | 4', '- met de fiets | 5 | 6'])).toEqual([
      'met de bus',
      'Boten',
      'met de fiets',
    ]);
    expect(names(['Boten | 3 | 4', '- met zeil | 5 | 6'])).toEqual(['Boten', 'Boten: met zeil']);
  });
});
