import { describe, expect, test } from 'vitest';
import { weighColumn } from './column-evidence.ts';
import { weighHead } from './head-evidence.ts';
import { gridRowsOf } from './interpret.fixture.ts';
import { solveColumns } from './solve-columns.ts';

const context = { publicationYear: 2021, organisation: 'Laarbeek' };

/** The kinds of the columns of a table whose first line is its head. */
function solve([head = '', ...lines]: readonly string[], isTitled = false) {
  const rows = gridRowsOf(lines);
  const evidence = head
    .split('|')
    .map((text, column) => weighColumn(column, weighHead([text.trim()], context), rows, true));
  return solveColumns(evidence, { isTitled, rows: rows.length, isParted: false });
}

function kinds(lines: readonly string[]): string {
  return solve(lines)[0]?.kinds.join(' ') ?? '';
}

describe('the kinds of columns are solved together', () => {
  test('so that one of two columns with names is the name, and it is the one that differs', () => {
    expect(
      kinds(['Indicator | Indicator | 2019', 'Water | Boten | 4', 'Water | Molens | 5', 'Water | Bruggen | 6']),
    ).toBe('topic name value');
  });

  test('so that of two columns without heads the one that differs is the name', () => {
    expect(kinds([' | | 2019', 'Water | Boten | 4', 'Water | Molens | 5', 'Water | Bruggen | 6'])).toBe(
      'topic name value',
    );
  });

  test('so that never two columns are the name', () => {
    const all = solve(['Naam | Indicator | Onderwerp', 'Boten | Molens | Bruggen', 'Vlotten | Sluizen | Stuwen']);
    expect(all[0]?.kinds.filter((kind) => kind === 'name')).toHaveLength(1);
  });

  test('with what the heads say, where cells could be of either kind', () => {
    expect(
      kinds(['Nr. | Indicator | Eenheid | Bron | 2019', '1 | Boten | aantal | CBS | 4', '2 | Molens | % | DUO | 5']),
    ).toBe('code name unit source value');
  });

  test('so that numbers going up in front of names number what their head names, and others are its values', () => {
    const head = 'Ambitie | Omschrijving | Realisatie 2019';
    expect(
      kinds([
        head,
        ...['Boten', 'Molens', 'Vlotten', 'Sluizen', 'Kades', 'Stuwen', 'Dammen'].map(
          (name, at) => `${Math.ceil((at + 1) / 2)} | ${name} | ${20 - at}`,
        ),
      ]),
    ).toBe('topic name value');
    expect(kinds([head, '10% | Boten | 7', '10% | Molens | 8', '30% | Vlotten | 9', '40% | Sluizen | 6'])).toBe(
      'value name value',
    );
    expect(
      kinds(['Omschrijving | Ambitie | Realisatie 2019', 'Boten | 1 | 7', 'Molens | 1 | 8', 'Vlotten | 3 | 9']),
    ).toBe('name value value');
  });

  test('with what the cells say, where a head says nothing', () => {
    expect(
      kinds(['Indicator | Bijzonderheden | 2019', 'Boten | aantal | 4', 'Molens | % | 5', 'Vlotten | fte | 6']),
    ).toBe('name unit value');
  });

  test('so that cells that are all years are a period and no value', () => {
    expect(kinds(['Indicator | Jaar | Werkelijk', 'Boten | 2019 | 4', 'Molens | 2020 | 5'])).toBe('name period value');
  });
});

describe('rows that no column names', () => {
  test('are told apart by their period, rather below a title', () => {
    const lines = ['Jaar | Werkelijk', '2019 | 4', '2020 | 5'];
    expect(kinds(lines)).toBe('period value');
    expect((solve(lines, true)[0]?.score ?? 0) - (solve(lines)[0]?.score ?? 0)).toBeCloseTo(1);
  });

  test('and by no period either speak against the solution', () => {
    const one = solve(['Werkelijk | Streefwaarde', '4 | 5']);
    const two = solve(['Werkelijk | Streefwaarde', '4 | 5', '6 | 7']);
    expect(one[0]?.kinds).toEqual(['value', 'value']);
    expect(one[0]?.score).toBeGreaterThan(two[0]?.score ?? 0);
  });
});

test('solutions come with the likeliest first, and no more than are kept beside each other', () => {
  const all = solve([
    'Een | Twee | Drie | Vier | Vijf | Zes',
    'Boten | a | b | 4 | 5 | x',
    'Molens | c | d | 6 | 7 | y',
  ]);
  expect(all.length).toBeGreaterThan(1);
  expect(all.length).toBeLessThanOrEqual(24);
  expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
});

test('of no columns the solution is empty', () => {
  expect(solveColumns([], { isTitled: true, rows: 0, isParted: false })[0]?.kinds).toEqual([]);
});
