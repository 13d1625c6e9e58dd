import { describe, expect, test } from 'vitest';
import { asLines, asParagraphs, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

const heads = 'Prestatie-indicatoren / Behaald 2016 / Behaald 2017 / Beoogd 2018';
const rows =
  'Startende bedrijven / _ / 45 / 50 // Bezoekers van de markt / 1.200 / _ / 1.300 // Lege winkels / 9,1% / 8,8% / _ // Cijfer van ondernemers / 7,1 / 7,2 / 7,5';
const table = [
  'Prestatie-indicatoren | Behaald 2016 | Behaald 2017 | Beoogd 2018',
  'Startende bedrijven |  | 45 | 50',
  'Bezoekers van de markt | 1.200 |  | 1.300',
  'Lege winkels | 9,1% | 8,8% | ',
  'Cijfer van ondernemers | 7,1 | 7,2 | 7,5',
];

describe('an empty cell of a flattened table stands where its lines are', () => {
  test.each([
    ['white space in a paragraph of its own', asParagraphs(`${heads} / ${rows}`)],
    ['no white space at all', asParagraphs(`${heads} / ${rows}`).replaceAll('\u00a0', '')],
    ['a line for each cell', asLines(`${heads} / ${rows}`)],
    [
      'a line for each cell and an empty line between rows',
      [heads, ...rows.split('//').map((row) => row.trim())].map(asLines).join('\n\n'),
    ],
    [
      'Windows line ends, read as such',
      asParagraphs(`${heads} / ${rows}`).replaceAll('\n', '\r\n').replaceAll('\r', ''),
    ],
  ])('%s', (_, text) => {
    expect(rowsOfText(`Programma 2\n\n${text}\n\nWat willen we bereiken?\n\nMeer bedrijven.`)).toEqual([table]);
  });

  test('an empty last head is no column, and its empty cells are no gaps', () => {
    const text = asParagraphs(
      'Indicator / Behaald 2016 / Beoogd 2017 / _ / Banen / 8 / >2 / _ / Bezoekers / _ / 3 / _',
    );
    expect(rowsOfText(text)).toEqual([
      ['Indicator | Behaald 2016 | Beoogd 2017', 'Banen | 8 | >2', 'Bezoekers |  | 3'],
    ]);
  });

  test('an empty head between others is a column', () => {
    const text = asParagraphs('Indicator / _ / 2016 / 2017 / Formatie / fte / 6,1 / 6,2 / Verzuim / % / _ / 4,0');
    expect(rowsOfText(text)).toEqual([
      ['Indicator |  | 2016 | 2017', 'Formatie | fte | 6,1 | 6,2', 'Verzuim | % |  | 4,0'],
    ]);
  });

  test('numbers, units, periods and sources around the values may be empty as well', () => {
    const text = asParagraphs(
      'Nr. / Taakveld / Indicator / Eenheid / Periode / Werkelijk / Begroting 2021 / Bron / Beschrijving // 1 / 0 / Formatie / Fte per 1.000 inwoners / 2019 / 6,0 / 6,2 / Eigen gegevens / _ // 2 / 0 / Bezetting / Fte per 1.000 inwoners / 2019 / 5,9 / _ / Eigen gegevens / In fte. // 3 / 0 / Kosten / Kosten per inwoner / 2019 / _ / 650 / _ / _',
    );
    expect(recogniseText(text)).toEqual([
      'Formatie',
      '  achieved 2019 "6,0" 6.0',
      '  budgeted 2021 "6,2" 6.2',
      'Bezetting',
      '  achieved 2019 "5,9" 5.9',
      '  budgeted 2021 "" blank',
      'Kosten',
      '  achieved 2019 "" blank',
      '  budgeted 2021 "650" 650',
    ]);
  });

  test('a row without any value, and a source below a row that ends in an empty cell', () => {
    const text = asParagraphs('Indicator / 2016 / 2017 / Banen / _ / _ / Winkels / 3 / 4 / Huizen / 5 / _ / Bron: CBS');
    expect(rowsOfText(text)[0]?.slice(1)).toEqual(['Banen |  | ', 'Winkels | 3 | 4', 'Huizen | 5 | ']);
    // a reader would give Huizen this source; it stays as text below the table
    expect(restoreText(text).at(-1)).toMatchObject({ kind: 'paragraph', text: 'Bron: CBS' });
  });

  test('a title among the rows is no row with empty cells', () => {
    const text = asParagraphs('Indicator / 2016 / 2017 / Bestuur / Banen / 1 / 2 / Veiligheid / Winkels / _ / 4');
    expect(recogniseText(text)).toEqual([
      'Banen',
      '  other 2016 "1" 1',
      '  other 2017 "2" 2',
      'Winkels',
      '  other 2016 "" blank',
      '  other 2017 "4" 4',
    ]);
    expect(rowsOfText(text).join()).toMatch(/Bestuur.*Veiligheid/s);
  });

  test('where empty cells left nothing, which value is missing is not known', () => {
    const text = asParagraphs('Indicator / 2016 / 2017 / Winkels / 4 / Banen / 1 / 2 / Huizen / 7 / 8');
    expect(rowsOfText(text)[0]?.[1]).toBe('Winkels |  |  | 4');
  });
});
