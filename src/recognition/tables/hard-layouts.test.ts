import { describe, expect, test } from 'vitest';
import { printTable, recogniseLines } from './table.fixture.ts';
import { asLines, asParagraphs, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

describe('a bullet in a cell of its own before each name', () => {
  const heads = 'Realisatie 2015 / Doel 2016 / 2017';
  const cells = `${heads} / Fietsen / - / Gemiddelde wachttijd bij de brug / 7 / 8 / 9 / - / - Brug Noord / 4 / 5 / 6 / - / Stallingen / geen meting % / 2 / 3`;

  test('is no value, and tells rows from titles', () => {
    // a reader would see three rows of three values each; the signs between them are not understood, and nothing is said
    expect(recogniseText(asParagraphs(cells))).toEqual([]);
    expect(JSON.stringify(restoreText(asParagraphs(cells)))).toMatch(
      /Fietsen.*Gemiddelde wachttijd.*Noord.*geen meting/s,
    );
  });

  test('the same sign behind each row is a missing value', () => {
    const text = asParagraphs(`Indicator / ${heads} / Boten / 1 / 2 / - / Steigers / 3 / 4 / - / Molens / 5 / 6 / -`);
    expect(rowsOfText(text)[0]?.slice(1)).toEqual(['Boten | 1 | 2 | -', 'Steigers | 3 | 4 | -', 'Molens | 5 | 6 | -']);
  });
});

describe('a table about one indicator under "Type"', () => {
  const table = 'Type 2020 2022 2023\nRealisatie 2022 - -\nBegroting - 2000 2000';

  test('has the name above its source, and values that look like years', () => {
    expect(recogniseText(`Aantal leden van de club\n\nBron: Jaarverslag club\n${table}`)).toEqual([
      'Aantal leden van de club',
      '  achieved 2020 "2022" 2022',
      '  achieved 2022 "-" not-measured',
      '  achieved 2023 "-" not-measured',
      '  budgeted 2020 "-" not-measured',
      '  budgeted 2022 "2000" 2000',
      '  budgeted 2023 "2000" 2000',
    ]);
  });

  test('heads of the next table among the rows are none of them', () => {
    const text = `Leden\n${table}\nType 2020 2022 2023\nRealisatie 8 - -`;
    expect(rowsOfText(text).map((rows) => rows.length)).toEqual([3, 2]);
  });

  test('a line of years that follow each other heads another table', () => {
    const text = 'Indicator 2019 2020\nBoten 4 5\nRealisatie 2021 2022\nSteigers 6 7';
    expect(rowsOfText(text)[0]).toEqual(['Indicator | 2019 | 2020', 'Boten | 4 | 5']);
  });
});

describe('heads without anything between them, above cells on their own', () => {
  test('have the source between name and values, and a year that dates just the value before it', () => {
    const cells =
      'IndicatorLaatste metingJaarStreefwaarde / Banen / Bron: Telling / 39.385 / 2016 / 39.865 (2020) / Landelijk verplicht / Winkels / Bron: Eigen onderzoek / 6,2 / 2015 / 6,5';
    expect(recogniseText(asParagraphs(cells))).toEqual([
      'Banen',
      '  achieved 2016 "39.385" 39385',
      '  target 2020 "39.865 (2020)" 39865',
      'Winkels',
      '  achieved 2015 "6,2" 6.2',
      '  target - "6,5" 6.5',
    ]);
  });

  test('a year before both dates both', () => {
    const cells = 'Indicator / Jaar / Waarde / Streefwaarde / Banen / 2016 / 8 / 9 / Winkels / 2015 / 6 / 7';
    expect(recogniseText(asParagraphs(cells))).toContain('  target 2016 "9" 9');
  });

  test('a source above a row of years stays above those heads', () => {
    const cells = 'Leden van de club / Bron: Telling / 2015 / 2016 / 2017 / Boten / 1 / 2 / 3 / Molens / 4 / 5 / 6';
    expect(rowsOfText(asParagraphs(cells))).toEqual([
      [' | 2015 | 2016 | 2017', 'Boten | 1 | 2 | 3', 'Molens | 4 | 5 | 6'],
    ]);
  });
});

describe('several rows for one indicator', () => {
  const heads = 'Indicator / Eenheid / Begroting / Meetperiode / Laarbeek / Nederland / Bron / BBV/Laarbeek';

  test('of which name, unit and source were written once', () => {
    const cells = `${heads} / Afval per inwoner / kg / 2023 / 2020 / 169 / 170 / CBS / BBV / 2024 / 2021 / 168 / 171 / Deel 2 / ${heads} / Stroom / % / 2023 / 2020 / 9,6% / 26,8% / CBS / BBV / 2024 / 2021 / 12,7% / 33,2%`;
    // a reader would see that "2024, 2021, 168, 171" goes on with the row above, and that "BBV/Laarbeek" is one head
    expect(recogniseText(asParagraphs(cells))).toEqual([]);
    expect(JSON.stringify(restoreText(asParagraphs(cells)))).toMatch(
      /Afval per inwoner.*169.*168.*Stroom.*26,8%.*33,2%/s,
    );
  });

  test('without a period a row of values alone is of no one', () => {
    const cells = 'Indicator / 2016 / 2017 / Boten / 1 / 2 / 3 / 4 / Molens / 5 / 6';
    expect(rowsOfText(asParagraphs(cells)).flat()).not.toContain(' | 3 | 4');
  });
});

describe('heads side by side', () => {
  test('each period dates the values behind it', () => {
    const cells =
      'Indicator / Bron / Jaar / Laarbeek / Ref. / Jaar / Laarbeek / Ref. / Afval, kg per inwoner. / CBS / 2018 / 99 / 165 / 2017 / 98 / geen data bekend';
    expect(recogniseText(asParagraphs(cells))).toEqual([
      'Afval, kg per inwoner.',
      '  achieved 2018 "99" 99',
      '  reference 2018 "165" 165',
      '  achieved 2017 "98" 98',
      '  reference 2017 "geen data bekend" unknown',
    ]);
  });
});

describe('a name and a description', () => {
  const rows =
    'Woningen / Deel van de voorraad in de stad / 75% / 74% / 77% // Plannen / Deel van alle plannen / 5% / 4% / 6%';

  test('each have their column, and the aim is one beside the years', () => {
    expect(
      recogniseText(asParagraphs(`Naam indicator / Omschrijving / Streef-waarde / 2016 / 2017 / ${rows}`)),
    ).toEqual([
      'Woningen',
      '  target - "75%" 75%',
      '  other 2016 "74%" 74%',
      '  other 2017 "77%" 77%',
      'Plannen',
      '  target - "5%" 5%',
      '  other 2016 "4%" 4%',
      '  other 2017 "6%" 6%',
    ]);
  });

  test('"Indicatoren" above "Omschrijving" is a title', () => {
    const text = asParagraphs('Indicatoren / Omschrijving / 2016 / 2017 / Boten / 1 / 2 / Molens / 3 / 4');
    expect(recogniseText(text)).toEqual([
      'Boten',
      '  other 2016 "1" 1',
      '  other 2017 "2" 2',
      'Molens',
      '  other 2016 "3" 3',
      '  other 2017 "4" 4',
    ]);
  });

  test('"Streefwaarde" over as many years as there are values is over all of them', () => {
    const text = asParagraphs('Indicator / Streefwaarde / 2016 / 2017 / Boten / 1 / 2 / Molens / 3 / 4');
    expect(recogniseText(text).slice(0, 3)).toEqual(['Boten', '  target 2016 "1" 1', '  target 2017 "2" 2']);
  });

  test('an empty cell under "Streefwaarde" leaves its line', () => {
    expect(rowsOfText(asParagraphs('Streefwaarde / 2014 / 2015 / Boten / _ / 1 / 2 / Molens / _ / 3 / 4'))).toEqual([
      [' | Streefwaarde | 2014 | 2015', 'Boten |  | 1 | 2', 'Molens |  | 3 | 4'],
    ]);
  });
});

describe('footnotes in a numbered list below a table', () => {
  const table = 'Indicator | 2018 | 2019\nVerzuim (1) | 3 | 4\nCijfer (2) | 70%(3) (4) | 8';

  test('belong to the marks behind names and values', () => {
    const notes = '1. In procenten.\n2. Op een schaal van 10.\n3. Eigen telling.\n4. Van leden.';
    const blocks = restoreText(`${table}\n\n${notes}`);
    expect(blocks.flatMap((block) => (block.kind === 'footnote' ? [`${block.mark} ${block.text}`] : []))).toEqual([
      '1 In procenten.',
      '2 Op een schaal van 10.',
      '3 Eigen telling.',
      '4 Van leden.',
    ]);
  });

  test('may have their number twice', () => {
    const blocks = restoreText('Indicator | 2018 | 2019\nStroom1 | 3 | 4\n\n1. 1 Uit zon en wind.');
    expect(blocks.at(-1)).toMatchObject({ kind: 'footnote', mark: '1', text: 'Uit zon en wind.' });
  });

  test('a list with a number that no cell has stays a list', () => {
    const blocks = restoreText(`${table}\n\n1. We bouwen.\n2. We leren.\n3. We zorgen.\n4. We meten.\n5. We sluiten.`);
    expect(blocks.at(-1)?.kind).toBe('list');
  });
});

describe('rows with codes', () => {
  const heads = 'nr. / Indicatoren / Realisatie 2018 / Streefwaarde 2019 / Realisatie 2019';

  test('"4e" behind the row "4d" is a code, and which value is missing before an outcome is not known', () => {
    const cells = `${heads} / 4c / Boten / 1 / 2 / 3 / 4d / Molens / 3,7 / 3,8 / 4e / Steigers / 5 / 6 / 7`;
    expect(rowsOfText(asParagraphs(cells))[0]?.slice(1)).toEqual([
      '4c | Boten | 1 | 2 | 3 | ',
      '4d | Molens |  |  |  | 3,7 · 3,8',
      '4e | Steigers | 5 | 6 | 7 | ',
    ]);
    expect(recogniseText(asParagraphs(cells)).slice(4, 7)).toEqual([
      'Molens',
      '  other - "3,7" 3.7 ?',
      '  other - "3,8" 3.8 ?',
    ]);
  });

  test('any other "4e" is a place', () => {
    const cells = `${heads} / 1 / Ranglijst / 6e / 5e / 4e / 2 / Molens / 3 / 4 / 5`;
    expect(rowsOfText(asParagraphs(cells))[0]).toContain('1 | Ranglijst | 6e | 5e | 4e');
  });
});

test('one value under years of which none is told is of no year', () => {
  const cells =
    'Indicator / 2015 / 2016 / 2017 / 2018 / Boten / 1 / 2 / 3 / 4 / Steigers / 9,5 / Molens / 5 / 6 / 7 / 8';
  const read = recogniseText(asParagraphs(cells));
  expect(read.slice(5, 7)).toEqual(['Steigers', '  other - "9,5" 9.5 ?']);
  expect(read).toHaveLength(12);
  expect(recogniseText(asLines(cells))).toEqual(read);
});

test('a bullet column in a table with lines is no value', () => {
  expect(printTable(recogniseLines(['|Indicator|2016|2017', '-|Boten|1|2', '-|Molens|3|4']))).toEqual([
    'Boten',
    '  other 2016 "1" 1',
    '  other 2017 "2" 2',
    'Molens',
    '  other 2016 "3" 3',
    '  other 2017 "4" 4',
  ]);
});
