import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, printGrid } from '../grid.fixture.ts';
import { proposeCells } from './cells.ts';

const paragraphs = (cells: string) => cells.split(' / ').join('\n\n');
const proposed = (text: string) => [...proposeCells(blocksOf(text))].map((grid) => printGrid(grid).join('\n'));

describe('a table with a cell in each paragraph', () => {
  test('has heads that no list of words knows', () => {
    const cells = 'Wat / Toen / Meting 2019 / 2021 / Bruggen / PM / 0 / 3 / Sluizen / PM / 55% / 60%';
    expect(proposed(paragraphs(cells))).toContain(
      'Wat | Toen | Meting 2019 | 2021\nBruggen | PM | 0 | 3\nSluizen | PM | 55% | 60%',
    );
  });

  test('has dates over years and subjects, each over as many columns', () => {
    const cells =
      'Indicator / 1 maart 2019 / 1 augustus 2019 / Jaar / Wijdewold / Ref. / Jaar / Wijdewold / Ref. / Diefstallen / 2017 / 0,8 / 2,1 / 2018 / 1,0 / 2,0 / Branden / 2017 / 2,8 / 5,2 / 2018 / 2,6 / 4,7';
    expect(proposed(paragraphs(cells))).toContain(
      [
        'Indicator | 1 maart 2019 | < | < | 1 augustus 2019 | < | <',
        '^ | Jaar | Wijdewold | Ref. | Jaar | Wijdewold | Ref.',
        'Diefstallen | 2017 | 0,8 | 2,1 | 2018 | 1,0 | 2,0',
        'Branden | 2017 | 2,8 | 5,2 | 2018 | 2,6 | 4,7',
      ].join('\n'),
    );
  });

  test('sets heads over unequal groups of years in more than one way', () => {
    const cells = 'Realisatie / Doel / 2019 / 2020 / 2023 / Boten / 1 / 2 / 3 / Molens / 4 / 5 / 6';
    const heads = proposed(paragraphs(cells)).map((grid) => grid.split('\n')[0]);
    expect(heads).toContain(' | Realisatie | < | Doel');
  });

  test('leaves loose what a row that lacks a cell has, but for the code and the name', () => {
    const cells =
      'Nr / Omschrijving / Nulmeting / Realisatie 2019 / 2021 / 3 / Uitstoot / 40 Mton / 43 / 39 / 5 / Natuur / 17,3 / 50 / 6 / Bomen / 27.476 / pm / pm';
    expect(proposed(paragraphs(cells))).toContain(
      [
        'Nr | Omschrijving | Nulmeting | Realisatie 2019 | 2021',
        '3 | Uitstoot | 40 Mton | 43 | 39',
        '5 | Natuur | _ | _ | _   ~ loose: 17,3, 50',
        '6 | Bomen | 27.476 | pm | pm',
      ].join('\n'),
    );
  });

  test('has texts between its values', () => {
    const cells =
      'Nr. / Veld / Naam / Maat / Jaar / Waarde / Bron / 1 / 0 / Balies / % / 2022 / 6,0 / Eigen telling / 2 / 0 / Loketten / % / 2021 / 5,9 / CBS / 3 / 1 / Boten / % / 2021 / 0,8 / CBS';
    expect(proposed(paragraphs(cells))).toContain(
      [
        'Nr. | Veld | Naam | Maat | Jaar | Waarde | Bron',
        '1 | 0 | Balies | % | 2022 | 6,0 | Eigen telling',
        '2 | 0 | Loketten | % | 2021 | 5,9 | CBS',
        '3 | 1 | Boten | % | 2021 | 0,8 | CBS',
      ].join('\n'),
    );
  });

  test('has rows of places below each indicator', () => {
    const cells =
      'Naam / Eenheid / Bron / 2016 / 2017 / Boten / Aantal / LISA / Waterrijk / 3 / 2 / Landelijk / 5 / 6 / Molens / Aantal / LISA / Waterrijk / 7 / 8 / Landelijk / 9 / 10';
    expect(proposed(paragraphs(cells))).toContain(
      [
        'Naam | Eenheid | Bron | 2016 | 2017',
        'Boten | Aantal | LISA | _ | _',
        'Waterrijk | _ | _ | 3 | 2',
        'Landelijk | _ | _ | 5 | 6',
        'Molens | Aantal | LISA | _ | _',
        'Waterrijk | _ | _ | 7 | 8',
        'Landelijk | _ | _ | 9 | 10',
      ].join('\n'),
    );
  });

  test('ends where other heads begin', () => {
    const cells =
      'Effect / Behaald 2017 / Beoogd 2018 / Banen / 1 / 2 / Prestatie / Behaald 2017 / Beoogd 2018 / Boten / 3 / 4';
    const grids = proposed(paragraphs(cells));
    expect(grids).toContain('Effect | Behaald 2017 | Beoogd 2018\nBanen | 1 | 2');
    expect(grids).toContain('Prestatie | Behaald 2017 | Beoogd 2018\nBoten | 3 | 4');
  });

  test('has an empty cell where its line is', () => {
    const cells = 'Indicator / 2016 / 2017 / Boten / \u00a0 / 2 / Molens / 3 / 4 / Sluizen / 5 / 6';
    expect(proposed(paragraphs(cells))).toContain(
      'Indicator | 2016 | 2017\nBoten |  | 2\nMolens | 3 | 4\nSluizen | 5 | 6',
    );
  });

  test('joins years to the heads that they were broken from', () => {
    expect(proposed('Indicator\nBehaald\n2016\nBeoogd\n2017\n\nBanen\n8\n>2\n\nBoten\n-\n3')).toContain(
      'Indicator | Behaald 2016 | Beoogd 2017\nBanen | 8 | >2\nBoten | - | 3',
    );
  });
});

test('prose without values proposes nothing', () => {
  expect(proposed('Wij bouwen bruggen.\n\nDat doen wij samen.\n\nWat willen we bereiken?')).toEqual([]);
});

const name = fc.constantFrom('Bruggen', 'Sluizen in beheer', 'Molens', 'Bezoekers van de haven', 'Steigers', 'Boten');
// what may be a year is no value by its form alone
const value = fc.oneof(
  fc
    .integer({ min: 0, max: 9_000 })
    .filter((number) => number < 1900 || number > 2099)
    .map(String),
  fc.integer({ min: 1, max: 99 }).map((number) => `${number},5`),
  fc.integer({ min: 1, max: 99 }).map((number) => `${number}%`),
);
const table = fc.integer({ min: 2, max: 6 }).chain((columns) =>
  fc.record({
    heads: fc.constant(['Naam', ...Array.from({ length: columns }, (_, index) => `Behaald ${2015 + index}`)]),
    rows: fc.array(
      fc
        .tuple(name, fc.array(value, { minLength: columns, maxLength: columns }))
        .map(([first, others]) => [first, ...others]),
      { minLength: 2, maxLength: 12 },
    ),
  }),
);

describe('any table written out cell by cell', () => {
  test('is proposed as it was', () => {
    fc.assert(
      fc.property(table, ({ heads, rows }) => {
        const written = [heads, ...rows];
        expect(proposed(written.flat().join('\n\n'))).toContain(written.map((row) => row.join(' | ')).join('\n'));
      }),
      { numRuns: 60 },
    );
  });

  test('under the right heads has no value in a wrong column where one was lost', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), ({ heads, rows }, at, which) => {
        const lost = at % rows.length;
        const short = rows.map((row, index) =>
          index === lost ? row.filter((_, column) => column !== 1 + (which % (row.length - 1))) : row,
        );
        const text = [heads, ...short].flat().join('\n\n');
        const whole = [...proposeCells(blocksOf(text))].filter(
          (grid) => printGrid(grid)[0] === heads.join(' | ') && grid.rows.length === rows.length + 1,
        );
        expect(whole.length).toBeGreaterThan(0);
        // names that come back can stand in a column of values in dearer ones: their types speak against those
        const [likeliest] = whole.toSorted((left, right) => left.cost - right.cost);
        const row = likeliest?.rows[lost + 1];
        expect(row?.cells.slice(1).every((cell) => cell === null)).toBe(true);
        expect(row?.loose.map((cell) => cell.text)).toEqual(short[lost]?.slice(1));
      }),
      { numRuns: 60 },
    );
  });
});
