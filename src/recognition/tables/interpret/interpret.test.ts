import { describe, expect, test } from 'vitest';
import { publication } from '../table.fixture.ts';
import { gridOf, printParts, settingOf } from './interpret.fixture.ts';
import { interpret } from './interpret.ts';

function read(lines: readonly string[], ...[part, making]: [Parameters<typeof settingOf>[0]?, 'aligned'?]) {
  return printParts(interpret(gridOf(lines, making), settingOf(part))[0]);
}

describe('the axis of a table', () => {
  test('is its rows where indicators stand below each other', () => {
    const lines = ['Indicator | Eenheid | Realisatie 2019 | Streefwaarde 2021', 'Boten | aantal | 4 | 5'];
    expect(interpret(gridOf(lines), settingOf())[0]?.axis).toBe('rows');
    expect(read(lines)).toEqual(['name | unit | achieved 2019 | target 2021', '  Boten | aantal | 4 | 5']);
  });

  test('is its columns where years stand below each other and indicators beside each other', () => {
    const lines = ['Jaar | Boten | Molens', '2019 | 4 | 5', '2020 | 6 | 7'];
    expect(interpret(gridOf(lines), settingOf())[0]?.axis).toBe('columns');
    expect(read(lines)).toEqual(['name | other 2019 | other 2020', '  Boten | 4 | 6', '  Molens | 5 | 7']);
  });

  test('may be its columns with what is said of each indicator below its name', () => {
    const lines = [' | Boten | Molens', 'Eenheid | aantal | %', 'Realisatie 2019 | 4 | 5', 'Begroting 2021 | 6 | 7'];
    expect(read(lines)).toEqual([
      'name | unit | achieved 2019 | budgeted 2021',
      '  Boten | aantal | 4 | 6',
      '  Molens | % | 5 | 7',
    ]);
  });
});

describe('the heads of a table', () => {
  test('may have two storeys below a title', () => {
    expect(read(['Wonen | < | <', 'Indicator | Realisatie | <', ' | 2019 | 2020', 'Boten | 4 | 5'])).toEqual([
      '[Wonen]',
      'name | achieved 2019 | achieved 2020',
      '  Boten | 4 | 5',
    ]);
  });

  test('are not the rows below them that the file does not mark', () => {
    const grid = gridOf(['Jaar | Telling', '2018 | 1.054', '2019 | 1.120']);
    const rows = grid.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === null ? null : { ...cell, header: at === 0 })),
    }));
    const found = interpret({ ...grid, rows }, settingOf({ above: ['Boten'] }));
    expect(printParts(found.find(({ axis }) => axis === 'rows'))).toEqual([
      'period | achieved - @0',
      '  2018 | 1.054',
      '  2019 | 1.120',
    ]);
  });

  test('stand over the empty places at their right where no cell tells its span', () => {
    const lines = ['Indicator | Realisatie | | Begroting', ' | 2019 | 2020 | 2021', 'Boten | 4 | 5 | 6'];
    expect(read(lines, {}, 'aligned')).toEqual([
      'name | achieved 2019 | achieved 2020 | budgeted 2021',
      '  Boten | 4 | 5 | 6',
    ]);
  });

  test('of places over years say whose the values are', () => {
    const lines = [
      ' | Laarbeek | < | Nederland | <',
      'Indicator | 2018 | 2019 | 2018 | 2019',
      'Boten | 1 | 2 | 3 | 4',
      'Molens | 5 | 6 | 7 | 8',
    ];
    expect(read(lines)[0]).toBe('name | achieved (own) 2018 | achieved (own) 2019 | reference 2018 | reference 2019');
  });

  test('that come back unchanged are no row and no other part', () => {
    const heads = 'Indicator | Realisatie 2019 | Begroting 2021';
    expect(read([heads, 'Boten | 4 | 5', heads, 'Molens | 6 | 7'])).toEqual([
      'name | achieved 2019 | budgeted 2021',
      '  Boten | 4 | 5',
      '  Molens | 6 | 7',
    ]);
  });

  test('that are other ones open a part, and the title above them goes with it', () => {
    const first = ['Indicator | Realisatie 2019 | Begroting 2021', 'Boten | 4 | 5'];
    const second = ['Onderwijs | < | <', 'Indicator | Realisatie 2018 | Begroting 2020', 'Molens | 6 | 7'];
    expect(read([...first, ...second])).toEqual([
      'name | achieved 2019 | budgeted 2021',
      '  Boten | 4 | 5',
      '[Onderwijs]',
      'name | achieved 2018 | budgeted 2020',
      '  Molens | 6 | 7',
    ]);
  });

  test('of a later part without a title leave the title of the part before it standing', () => {
    const first = ['Water | < | <', 'Indicator | Realisatie 2019 | Begroting 2021', 'Boten | 4 | 5'];
    const second = ['Indicator | Realisatie 2018 | Begroting 2020', 'Molens | 6 | 7'];
    expect(read([...first, ...second]).filter((line) => line.startsWith('['))).toEqual(['[Water]', '[Water]']);
  });

  test('are above the sections that a row of one text opens, and those rows stay rows', () => {
    const lines = ['Indicator | Realisatie 2019', 'Onderwijs | <', 'Boten | 4', 'Water | <', 'Molens | 6'];
    expect(read(lines)).toEqual([
      'name | achieved 2019',
      '  Onderwijs | Onderwijs',
      '  Boten | 4',
      '  Water | Water',
      '  Molens | 6',
    ]);
  });
});

describe('what stands in a column', () => {
  test('is a number where it looks like a year and has the marks of thousands', () => {
    expect(read(['Indicator | 2017 | 2018', 'Boten | 2.018 | 2.019'])[0]).toBe('name | other 2017 | other 2018');
  });

  test('names the row where it differs from row to row, and is a topic where it comes back', () => {
    const lines = ['Onderwerp | Indicator | 2019', 'Water | Boten | 4', 'Water | Molens | 5'];
    expect(read(lines)[0]).toBe('topic | name | other 2019');
  });

  test('dates the value at its right and not the aim at its left', () => {
    const lines = [
      'Indicator | Bron | Streefwaarde | Jaar | Realisatie | Jaar | Realisatie',
      'Boten | Monitor | 25% | 2019 | 28% | 2021 | 29%',
    ];
    expect(read(lines, { publication: publication('annual-report', 2021) })[0]).toBe(
      'name | source | target - | period | achieved - @3 | period | achieved - @5',
    );
  });

  test('is open below a word that no list has', () => {
    expect(read(['Indicator | Zweven 2022', 'Boten | 12', 'Molens | 15'])[0]).toBe('name | other 2022 ?role');
  });

  test('has neither role nor year without any heads', () => {
    expect(read(['Boten | 4 | 5', 'Molens | 6 | 7'])[0]).toBe('name | other - ?role ?year | other - ?role ?year');
  });
});

test('the best way goes first, with others that state something else', () => {
  const ways = interpret(gridOf(['Indicator | Realisatie 2019', 'Boten | 4', 'Molens | 5']), settingOf());
  expect(ways.length).toBeGreaterThan(1);
  expect(ways.map(({ score }) => score)).toEqual(ways.map(({ score }) => score).toSorted((a, b) => b - a));
  expect(new Set(ways.map((way) => printParts(way).join('\n'))).size).toBe(ways.length);
});

test('a grid of nothing has no way to be read', () => {
  expect(interpret(gridOf([]), settingOf())).toEqual([]);
});
