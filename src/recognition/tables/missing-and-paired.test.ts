import { describe, expect, test } from 'vitest';
import { contextOf, printTable, publication, recogniseTable, tableOf } from './table.fixture.ts';
import { asParagraphs, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

const namesOf = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('  '));

describe('rows that each lack one value', () => {
  const rows =
    'Boten / Laarbeek / 4 / 5 / Vergelijkbare gemeenten / 6 / 7 / Molens / Laarbeek / 1 / 2 / Vergelijkbare gemeenten / 2 / 3';

  test.each(['2017 / 2018 / 2019', '2017 / 2018 / 2022'])('give no figure that is settled, under %s', (years) => {
    const text = asParagraphs(`Indicator / ${years} / ${rows}`);
    expect(recogniseText(text).filter((line) => line.startsWith('  ') && !line.endsWith(' ?'))).toEqual([]);
    expect(JSON.stringify(restoreText(text))).toMatch(
      /Boten.*Vergelijkbare gemeenten.*Molens.*Vergelijkbare gemeenten/s,
    );
  });
});

describe('values paired with their year', () => {
  const pairs =
    'Kengetal / Eenheid - Bron / Uitkomst / Jaar / Boten / Aantal per 1.000 schippers / 16,9 / 2016 / 12,3 / 2017 / nnb / 2018';
  const other = 'Overige kengetallen / 2018 / 2017 / 2016 / Molens / 7 / 8 / 9 / Sluizen / 4 / 5 / 6';

  test('are of the name above them, and a row of years heads the next table', () => {
    expect(recogniseText(asParagraphs(`${pairs} / ${other}`))).toEqual([
      'Boten',
      '  achieved 2016 "16,9" 16.9',
      '  achieved 2017 "12,3" 12.3',
      '  achieved 2018 "nnb" to-follow',
      'Molens',
      '  other 2018 "7" 7',
      '  other 2017 "8" 8',
      '  other 2016 "9" 9',
      'Sluizen',
      '  other 2018 "4" 4',
      '  other 2017 "5" 5',
      '  other 2016 "6" 6',
    ]);
  });

  test('values that look like years but do not follow each other head nothing', () => {
    const cells =
      'Indicator / 2016 / 2017 / 2018 / Boten / 1 / 2 / 3 / Woningen / 2010 / 2015 / 2022 / Molens / 4 / 5 / 6';
    expect(rowsOfText(asParagraphs(cells))[0]?.slice(1)).toContain('Woningen | 2010 | 2015 | 2022');
  });
});

describe('a word over the columns of places', () => {
  const row =
    'Boten / aantal per 1.000 inwoners / 2022 / 1,0 / 2,3 / Molens / aantal per 1.000 inwoners / 2022 / 2,0 / 4,5';

  test('is no column of its own where rows have one value for each place', () => {
    const read = recogniseText(
      asParagraphs(`Indicatoren / Eenheid / Periode / Realisatie / Waterrijk / Nederland / ${row}`),
    );
    // a reader would see that the second value is of the country; its role is left open
    expect(read.slice(0, 3)).toEqual(['Boten', '  achieved 2022 "1,0" 1.0', '  other 2022 "2,3" 2.3 ?']);
    expect(read).toHaveLength(6);
  });

  test('is one where rows have a value for it too', () => {
    const whole = 'Boten / aantal / 2022 / 1,0 / 2,3 / 3,1 / Molens / aantal / 2022 / 2,0 / 4,5 / 5,1';
    const cells = asParagraphs(`Indicatoren / Eenheid / Periode / Realisatie / Waterrijk / Nederland / ${whole}`);
    expect(rowsOfText(cells)[0]?.[1]).toBe('Boten | aantal | 2022 | 1,0 | 2,3 | 3,1');
  });
});

describe('a name with its unit on the line below', () => {
  const heads = 'Indicator | Bron | Realisatie 2019 | Begroting 2020';
  const read = (rows: readonly string[]) => recogniseTable(tableOf([heads, ...rows]), contextOf());

  test('is one row', () => {
    const found = read(['Verzuim | | |', 'Aantal per 1.000 leerlingen | DUO | 3 | 4', 'Banen | CBS | 5 | 6']);
    expect(namesOf(printTable(found))).toEqual(['Verzuim', 'Banen']);
    expect(found.indicators[0]?.unit).toBe('Aantal per 1.000 leerlingen');
  });

  test('with two units is a title of two rows', () => {
    const found = read([
      'Verzuim | | |',
      'Aantal per 1.000 leerlingen | DUO | 3 | 4',
      '% van leerlingen | DUO | 5 | 6',
    ]);
    expect(namesOf(printTable(found))).toHaveLength(2);
    expect(namesOf(printTable(found))).not.toContain('Verzuim');
  });

  test('is a title above a row that says what is counted', () => {
    const found = read(['Werk | | |', 'Aantal banen per inwoner | LISA | 3 | 4']);
    expect(namesOf(printTable(found))).toEqual(['Aantal banen per inwoner']);
  });
});

describe('the publication in which a figure stood', () => {
  const read = (head: string, period: string) =>
    printTable(
      recogniseTable(
        tableOf([
          `Indicator | Eenheid | ${period} | ${head} | Nederland`,
          'Boten | aantal | 2016 | 4 | 2',
          'Molens | aantal | 2015 | 5 | 3',
        ]),
        contextOf({ publication: publication('budget', 2018) }),
      ),
    ).slice(0, 3);

  test('is not the year of the figure where a column tells that', () => {
    const told = ['Boten', '  achieved 2016 "4" 4', '  reference 2016 "2" 2'];
    expect(read('Cijfer begroting 2018', 'Jaar waarop het cijfer betrekking heeft')).toEqual(told);
    expect(read('Cijfer jaarrekening 2018', 'Peiljaar')).toEqual(told);
  });

  test('what is planned keeps its year', () => {
    expect(read('Begroting 2018', 'Peiljaar')[1]).toBe('  budgeted 2018 "4" 4');
  });
});

test('"Omschrijving" as the last head is a column of texts, and a number below it begins the next row', () => {
  const cells =
    'Taakveld / Indicator / Eenheid / Waarde / Periode / Bron / Omschrijving / 6 / Boten / per 1.000 inwoners / 68,1 / 2017 / LISA / Het aantal boten / 6 / Molens / per 1.000 inwoners / 4,1 / 2017 / CBS / Het aantal molens';
  expect(rowsOfText(asParagraphs(cells))[0]).toEqual([
    'Taakveld | Indicator | Eenheid | Waarde | Periode | Bron | Omschrijving',
    '6 | Boten | per 1.000 inwoners | 68,1 | 2017 | LISA | Het aantal boten',
    '6 | Molens | per 1.000 inwoners | 4,1 | 2017 | CBS | Het aantal molens',
  ]);
});
