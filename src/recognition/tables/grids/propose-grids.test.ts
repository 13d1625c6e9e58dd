import { describe, expect, test } from 'vitest';
import type { Block } from '../../../model/block.ts';
import { tableOf } from '../table.fixture.ts';
import { blocksOf, printGrid } from './grid.fixture.ts';
import type { GridMaking } from './grid.ts';
import { proposeGrids } from './propose-grids.ts';

const gridsOf = (blocks: readonly Block[], making: GridMaking) =>
  proposeGrids(blocks)
    .filter((grid) => grid.making === making)
    .map((grid) => printGrid(grid).join('\n'));
const proposed = (text: string, making: GridMaking) => gridsOf(blocksOf(text), making);
const paragraphs = (cells: string) => cells.split(' / ').join('\n\n');

describe('a marked-up table', () => {
  test('is proposed as it is, without rules', () => {
    expect(gridsOf([tableOf(['Naam | 2016', '--- | ---', 'Boten | 4'])], 'marked-up')).toEqual([
      'Naam | 2016\nBoten | 4',
    ]);
  });

  test('does not place the values of a row of which cells were left out', () => {
    const table = tableOf([
      'Naam | 2016 | 2017 | Doel',
      'Boten | 4 | 5 | 6',
      'Molens | 7 | meer | ×',
      'Steigers | × | × | ×',
    ]);
    const rows = table.rows.map((row) =>
      row.map((cell) => (cell.text === '×' ? { ...cell, text: '', absent: true as const } : cell)),
    );
    expect(
      gridsOf([{ ...table, rows }], 'marked-up')[0]
        ?.split('\n')
        .slice(2),
    ).toEqual(['Molens | _ | _ | _   ~ loose: 7, meer', 'Steigers |  |  | ']);
  });

  test('places no value where all rows lost a cell and its heads stand over names', () => {
    const table = tableOf([
      'Effect | Real.2016 | Real.2017 | ×',
      '1 | Boten per sluis en per jaar | 4 | ×',
      '2 | Molens die draaien | 7 | ×',
    ]);
    const rows = table.rows.map((row) =>
      row.map((cell) => (cell.text === '×' ? { ...cell, text: '', absent: true as const } : cell)),
    );
    expect(
      gridsOf([{ ...table, rows }], 'marked-up')[0]
        ?.split('\n')
        .slice(1),
    ).toEqual(['1 | Boten per sluis en per jaar | _   ~ loose: 4', '2 | Molens die draaien | _   ~ loose: 7']);
  });

  test('is also proposed in parts where its heads come back', () => {
    const table = tableOf(['Naam | 2016 | 2017', 'Boten | 4 | 5', 'Naam | 2016 | 2017', 'Molens | 6 | 7']);
    expect(gridsOf([table], 'marked-up').slice(1)).toEqual([
      'Naam | 2016 | 2017\nBoten | 4 | 5',
      'Naam | 2016 | 2017\nMolens | 6 | 7',
    ]);
  });
});

describe('a line without anything between its cells', () => {
  test('is cut in as many values as there are heads', () => {
    const text = 'NaamNulmetingRealisatie 2016Bron\nBruggen45Eigen telling\nSluizen2,82,9CBS';
    expect(proposed(text, 'glued')).toContain(
      'Naam | Nulmeting | Realisatie 2016 | Bron\nBruggen | 4 | 5 | Eigen telling\nSluizen | 2,8 | 2,9 | CBS',
    );
  });

  test('has its name on the line above', () => {
    const text = 'NaamNulmetingDoel 2017Realisatie 2017\nNieuwe buurten\n248<= 248207';
    expect(proposed(text, 'glued')).toContain(
      'Naam | Nulmeting | Doel 2017 | Realisatie 2017\nNieuwe buurten | 248 | <= 248 | 207',
    );
  });
});

describe('the card of one indicator', () => {
  const heads = 'Eenheid / % / Bron / CBS / Realisatie / Realisatie / Begroot / 2015 / 2016 / 2017';

  test('is a row below its labels, words and years', () => {
    expect(proposed(paragraphs(`Grijze druk / ${heads} / 73,1 / 72,8 / 72,4`), 'card')).toContain(
      ' | Eenheid | Bron | Realisatie | < | Begroot\n^ | ^ | ^ | 2015 | 2016 | 2017\nGrijze druk | % | CBS | 73,1 | 72,8 | 72,4',
    );
  });

  test('with fewer values than years has all of them loose', () => {
    expect(proposed(paragraphs(`Grijze druk / ${heads} / 73,1 / 72,8`), 'card')).toContain(
      ' | Eenheid | Bron | Realisatie | < | Begroot\n^ | ^ | ^ | 2015 | 2016 | 2017\nGrijze druk | % | CBS | _ | _ | _   ~ loose: 73,1, 72,8',
    );
  });

  test('is one row of several where the next has the same shape', () => {
    const text = paragraphs(
      `Grijze druk / ${heads} / 73,1 / 72,8 / 72,4 / Groene druk / ${heads} / 33,1 / 32,8 / 32,4`,
    );
    expect(proposed(text, 'card')[0]?.split('\n').slice(2)).toEqual([
      'Grijze druk | % | CBS | 73,1 | 72,8 | 72,4',
      'Groene druk | % | CBS | 33,1 | 32,8 | 32,4',
    ]);
  });

  test('may have its values behind its labels', () => {
    const text = 'Bruggen in beheer\nStreefwaarde 2017: 4\nRealisatie 2016: 3';
    expect(proposed(text, 'card')).toEqual([' | Streefwaarde 2017 | Realisatie 2016\nBruggen in beheer | 4 | 3']);
    expect(proposed(text, 'list')).toEqual(['Bruggen in beheer | _\nStreefwaarde 2017 | 4\nRealisatie 2016 | 3']);
  });
});

test('a list that holds a table column by column is a table', () => {
  const text = paragraphs('Totaal lasten / Totaal baten / Realisatie 2015 / 1.712 / 906 / Begroting 2016 / 3.371 / 0');
  expect(proposed(text, 'list')).toEqual([
    ' | Realisatie 2015 | Begroting 2016\nTotaal lasten | 1.712 | 3.371\nTotaal baten | 906 | 0',
  ]);
});

test('years that come back behind the next names are in the rows of a table, and no table for each two of them', () => {
  const boats = 'Boten die varen / Stichting Haven / 2019 / 14 / 13 / 2020 / 11 / 12';
  const mills = 'Molens die draaien / CBS-Molens / 2019 / 0,7 / 2,0 / 2020 / 0,9 / 1,9';
  expect(proposed(paragraphs(`${boats} / ${mills}`), 'list')).toEqual([]);
  expect(proposed(paragraphs(boats), 'list')).toHaveLength(1);
});

test('semicolons part cells, and a row that is too short ends in nothing', () => {
  expect(proposed('Naam;2016;2017\nBoten;4;5\nMolens;6', 'aligned')).toEqual([
    'Naam | 2016 | 2017\nBoten | 4 | 5\nMolens | 6 | _',
  ]);
});

describe('every proposal', () => {
  test('has rows of one width and a place in the document', () => {
    const text = paragraphs(
      'Titel / Naam / 2016 / 2017 / Boten / 4 / 5 / Molens / 6 / Sluizen / 7 / 8 / Bron: CBS / Slot.',
    );
    const blocks = blocksOf(text);
    const grids = proposeGrids(blocks);
    expect(grids.length).toBeGreaterThan(0);
    for (const grid of grids) {
      expect(new Set(grid.rows.map((row) => row.cells.length)).size).toBe(1);
      expect(grid.from.block).toBeLessThan(grid.to.block);
      expect(grid.to.block).toBeLessThanOrEqual(blocks.length);
      expect(grid.cost).toBeGreaterThanOrEqual(0);
    }
  });

  test.each([
    ['one number after another', '1\n\n'.repeat(5_000)],
    ['rows without end', 'Boten\n\n12\n\n13\n\n'.repeat(3_000)],
    ['heads without rows', 'Naam\n\n2016\n\n2017\n\n'.repeat(2_000)],
    ['numbers with spaces', '12 345 678 901 234 567 890 123 456 789\n'.repeat(1_000)],
    ['one long line', 'Behaald 2016 '.repeat(50_000)],
  ])('is made in time of %s', (_, text) => {
    const blocks = blocksOf(text);
    const start = performance.now();
    proposeGrids(blocks);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
