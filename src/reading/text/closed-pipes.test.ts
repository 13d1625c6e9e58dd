import { describe, expect, test } from 'vitest';
import { sketch } from '../sketch-block.fixture.ts';
import { readText } from './read-text.ts';

function read(text: string) {
  return readText(text, 'a.txt').blocks;
}

describe('rows that end with a pipe and begin without one', () => {
  test('have no cell behind the last pipe, and a line below their heads that is no row', () => {
    expect(read('Naam | 2016 | Doel |\n---|---|---|\nBoten | 4 | 6 |\nMolens | 5 |  |').map(sketch)).toEqual([
      '1 table #Naam | #2016 | #Doel / Boten | 4 | 6 / Molens | 5 | ',
    ]);
  });

  test('are filled up by what was drawn behind the last cell, which is absent', () => {
    const [table] = read('Naam | 2016 | 2017 | |\nSteigers | |||\nBoten | 5 | |||\nMolens | 5 | 6 | |');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.map(({ text, absent }) => (absent ? '×' : text)).join(' | '))).toEqual([
      'Naam | 2016 | 2017',
      'Steigers | × | ×',
      'Boten | 5 | ×',
      'Molens | 5 | 6',
    ]);
  });

  test('a row that does not end with one makes them rows of another kind', () => {
    expect(read('Naam | 2016 |\nBoten | 4').map(sketch)).toEqual(['1 table #Naam | #2016 | # / Boten | 4 | ']);
  });
});
