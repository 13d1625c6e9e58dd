import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, printGrid } from '../grid.fixture.ts';
import { proposeLines } from './lines.ts';

const proposed = (lines: readonly string[]) =>
  [...proposeLines(blocksOf(lines.join('\n')))].map((grid) => printGrid(grid).join('\n'));

describe('a table with a row on each line', () => {
  test('keeps a topic and a name that cannot be parted in one cell', () => {
    const lines = ['Onderwerp Indicatoren 2021 2022', 'Water Cijfer voor de haven 7,9 nnb', 'Boten in de haven 0 163'];
    expect(proposed(lines)).toContain(
      'Onderwerp Indicatoren | 2021 | 2022\nWater Cijfer voor de haven | 7,9 | nnb\nBoten in de haven | 0 | 163',
    );
  });

  test('has letters before its amounts', () => {
    const lines = ['Programma Rekening 2019 Begroting 2020', '3. Haven N 1.382 N 1.614', '4. Sport N 804 V 12'];
    expect(proposed(lines)).toContain(
      'Programma | Rekening 2019 | Begroting 2020\n3. Haven | N 1.382 | N 1.614\n4. Sport | N 804 | V 12',
    );
  });

  test('has a space as thousands mark', () => {
    const lines = ['Naam Rekening 2019 Begroting 2020', 'Haven 12 345 12 501', 'Bruggen 11 200 11 300'];
    expect(proposed(lines)).toContain(
      'Naam | Rekening 2019 | Begroting 2020\nHaven | 12 345 | 12 501\nBruggen | 11 200 | 11 300',
    );
  });

  test('has years below its heads', () => {
    const lines = ['Naam Realisatie Doel', '2019 2020', 'Boten 4 5', 'Molens 6 7'];
    expect(proposed(lines)).toContain('Naam | Realisatie | Doel\n^ | 2019 | 2020\nBoten | 4 | 5\nMolens | 6 | 7');
  });

  test('has the unit of money as one head, and no row', () => {
    const heads = 'x € 1.000 Werkelijk jaarrekening 2019 Vastgestelde begroting 2020';
    const lines = ['Bedragen x € 1.000', '', heads, 'Lasten 13 138 13 332', 'Baten 1 314 1 333'];
    expect(proposed(lines)[0]).toBe(
      'x € 1.000 | Werkelijk jaarrekening 2019 | Vastgestelde begroting 2020\nLasten | 13 138 | 13 332\nBaten | 1 314 | 1 333',
    );
  });

  test('has years behind the roles that name its rows', () => {
    const lines = ['Bedrag Lasten Baten Saldo', 'Rekening 2018 17 4 -13', 'Begroting 2019 18 4 -14'];
    expect(proposed(lines)[0]).toBe(
      'Bedrag | Lasten | Baten | Saldo\nRekening 2018 | 17 | 4 | -13\nBegroting 2019 | 18 | 4 | -14',
    );
  });

  test('has a unit behind each name where its heads say so', () => {
    const lines = ['Naam Eenheid Rekening 2019 Begroting 2020', 'Boten sloepen 4 5', 'Molens wieken 6 7'];
    expect(proposed(lines)).toContain(
      'Naam | Eenheid | Rekening 2019 | Begroting 2020\nBoten | sloepen | 4 | 5\nMolens | wieken | 6 | 7',
    );
  });

  test('has no two heads in one because its rows lack a value', () => {
    const lines = ['Naam Nulmeting Rekening 2014 Begroting 2017', 'Boten 4 5', 'Molens 6 7'];
    expect(proposed(lines).filter((grid) => grid.includes('Nulmeting Rekening'))).toEqual([]);
    expect(proposed(lines)[0]).toBe(
      'Naam | Nulmeting | Rekening 2014 | Begroting 2017\nBoten | _ | _ | _   ~ loose: 4, 5\nMolens | _ | _ | _   ~ loose: 6, 7',
    );
  });

  test('may end with its paragraph where the next has heads of its own', () => {
    const first = ['Naam 2019 2020', 'Boten 4 5', 'Molens 6 7'];
    const second = ['Bedrag Lasten Baten', 'Primair 17 4', 'Gewijzigd 18 5'];
    const found = proposed([...first, '', ...second]);
    expect(found).toContain('Naam | 2019 | 2020\nBoten | 4 | 5\nMolens | 6 | 7');
    expect(found).toContain('Bedrag | Lasten | Baten\nPrimair | 17 | 4\nGewijzigd | 18 | 5');
  });

  test('ends before the foot of a page', () => {
    const lines = ['Naam 2019 2020', 'Boten 4 5', 'Molens 6 7', '', 'Havenplan blad 7'];
    expect(proposed(lines).join('\n')).not.toContain('Havenplan');
  });

  test('has titles between its rows, and names broken over lines', () => {
    const lines = ['Naam Rekening 2014 Begroting 2018', 'Water', 'Bruggen en sluizen in', 'beheer 25 26', 'Boten 5 6'];
    expect(proposed(lines)).toContain(
      'Naam | Rekening 2014 | Begroting 2018\nWater | _ | _\nBruggen en sluizen in beheer | 25 | 26\nBoten | 5 | 6',
    );
  });

  test('leaves loose the values of a row that has too few', () => {
    const lines = ['Naam Doel 2017 Doel 2018 Doel 2019', 'Boten 1 2 3', 'Molens 4 5', 'Sluizen 6 7 8'];
    expect(proposed(lines)).toContain(
      'Naam | Doel 2017 | Doel 2018 | Doel 2019\nBoten | 1 | 2 | 3\nMolens | _ | _ | _   ~ loose: 4, 5\nSluizen | 6 | 7 | 8',
    );
  });

  test('leaves loose what may be fewer numbers with spaces in them, beside rows that lack values', () => {
    const lines = ['Naam Doel 2017 Doel 2018 Doel 2019', 'Boten 925 913 1 050', 'Molens 868 938 1 204', 'Kades 3 4'];
    const found = proposed(lines).join('\n');
    expect(found).not.toMatch(/Boten \| 925 \| 913 \| 1 \|/u);
    expect(found).toMatch(/Boten \|.*loose: 925, 913, 1, 050/u);
  });

  test('may have a unit and a source beside its values', () => {
    const lines = [
      'Naam Eenheid Behaald 2016 Beoogd 2017 Bron',
      'Boten aantal 4 5 CBS',
      'Banen per 1.000 inwoners 609 n.v.t. LISA',
    ];
    expect(proposed(lines)).toContain(
      'Naam | Eenheid | Behaald 2016 | Beoogd 2017 | Bron\nBoten | aantal | 4 | 5 | CBS\nBanen | per 1.000 inwoners | 609 | n.v.t. | LISA',
    );
  });
});

test('sentences with numbers propose nothing', () => {
  expect(proposed(['In 2018 zijn er 12 woningen gebouwd in de haven.', 'Daarna niet meer.'])).toEqual([]);
});

test('any table of names and numbers is proposed as it was', () => {
  const row = (columns: number) =>
    fc.tuple(
      fc.constantFrom('Bruggen', 'Sluizen in beheer', 'Molens', 'Steigers'),
      fc.array(fc.integer({ min: 0, max: 99 }).map(String), { minLength: columns, maxLength: columns }),
    );
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((columns) => fc.array(row(columns), { minLength: 2, maxLength: 10 }).map((rows) => ({ columns, rows })));
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const heads = ['Naam', ...Array.from({ length: columns }, (_, index) => `Doel ${2015 + index}`)];
      const written = [heads, ...rows.map(([first, values]) => [first, ...values])];
      expect(proposed(written.map((cells) => cells.join(' ')))).toContain(
        written.map((cells) => cells.join(' | ')).join('\n'),
      );
    }),
    { numRuns: 60 },
  );
});

describe('a list of contents', () => {
  test('is no table', () => {
    expect(proposed(['Havenplan 2019', 'Kades 5', 'Sluizen en bruggen 9', 'Boten 13', 'Molens 17'])).toEqual([]);
    expect(proposed(['Inhoudsopgave', 'Kades 5', 'Sluizen 9'])).toEqual([]);
  });

  test('is told by the dots before its pages, also below a date', () => {
    expect(proposed(['4 JULI 2019', '(2)', '1.1 Kades ... 5', '1.2 Sluizen... 9', '2 Molens ... 9'])).toEqual([]);
  });

  test('has numbers that never fall, unlike values', () => {
    expect(proposed(['Naam 2019', 'Kades 5', 'Sluizen 9', 'Boten 3', 'Molens 17'])).not.toEqual([]);
  });
});
