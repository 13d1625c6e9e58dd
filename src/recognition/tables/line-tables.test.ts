import { describe, expect, test } from 'vitest';
import { readHeadLine } from './head-line.ts';
import { readRowLine } from './row-line.ts';
import { asLines, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

describe('a line of heads', () => {
  test.each([
    [
      'Prestatie-indicatoren Behaald 2015 Behaald 2016 Begroting 2017 Beoogd 2018',
      'Prestatie-indicatoren | Behaald 2015 | Behaald 2016 | Begroting 2017 | Beoogd 2018',
    ],
    [
      'Effectindicator Nulmeting Realisatie 2016 Streefwaarde Bron',
      'Effectindicator | Nulmeting | Realisatie 2016 | Streefwaarde | Bron',
    ],
    [
      'Nr. Programma Saldo begroting Saldo begr.wijz. Saldo rekening',
      'Nr. | Programma | Saldo begroting | Saldo begr.wijz. | Saldo rekening',
    ],
    [
      'Beleidsindicator verplicht volgens BBV j/n meet eenheid actualiteit Laarbeek gemiddelde gemeente < 25.000 inwoners',
      'Beleidsindicator | verplicht volgens BBV j/n | meet eenheid | actualiteit | Laarbeek | gemiddelde gemeente < 25.000 inwoners',
    ],
    [
      'Begroting op deelprogramma (bedragen x € 1.000) 2017 2018',
      'Begroting op deelprogramma (bedragen x € 1.000) | 2017 | 2018',
    ],
    ['Kerngegevens Rekening 2014 Begroting 2018', 'Kerngegevens | Rekening 2014 | Begroting 2018'],
    [
      'Tabel 4: Nr. Indicator Eenheid Werkelijk Begroting 2022',
      'Tabel 4: Nr. | Indicator | Eenheid | Werkelijk | Begroting 2022',
    ],
  ])('%s', (line, heads) => {
    expect(
      readHeadLine(line)
        ?.map(({ head }) => head)
        .filter((head) => head !== '')
        .join(' | '),
    ).toBe(heads);
  });

  test.each([
    'In 2017 hebben we de begroting vastgesteld en de rekening gemaakt.',
    'Begroting 2018',
    'Programma 1 Bestuur',
    'Wat willen we bereiken in 2018?',
    'Jaarverslag 2017 gemeente Groningen',
    '',
  ])('is not: %j', (line) => {
    expect(readHeadLine(line)).toBeNull();
  });
});

describe('a row on one line', () => {
  const heads = readHeadLine('Indicator Eenheid Realisatie 2016 Begroting 2017 Beoogd 2018 Bron') ?? [];

  test.each([
    ['Projecten aantal - > 2 > 5 Gemeente', 'Projecten | aantal | - | > 2 | > 5 | Gemeente'],
    ['Ranglijst plaats Plaats 10 en 11 Top 8 Top 5', 'Ranglijst plaats |  | Plaats 10 en 11 | Top 8 | Top 5 | '],
    [
      'Werkzame personen aantal 60.093 (14.4%) > dan in 2017 59.400 (9.4% A, 22.6% B)',
      'Werkzame personen | aantal | 60.093 (14.4%) | > dan in 2017 | 59.400 (9.4% A, 22.6% B) | ',
    ],
    ['Banen per 1.000 inwoners 609 n.v.t. NTB LISA', 'Banen | per 1.000 inwoners | 609 | n.v.t. | NTB | LISA'],
    [
      'Vrijwilligers % 1 op de 5 1 op de 4 1 op de 4 Eigen meting',
      'Vrijwilligers | % | 1 op de 5 | 1 op de 4 | 1 op de 4 | Eigen meting',
    ],
    ['Oordeel van de provincie voldoende goed goed', 'Oordeel van de provincie |  | voldoende | goed | goed | '],
    ['Winkels % 1,3% 1,8%', 'Winkels | % | 1,3% | 1,8% |  | '],
  ])('%s', (line, cells) => {
    expect(readRowLine(line, heads)?.join(' | ')).toBe(cells);
  });

  test.each(['Daarna gaat de tekst verder.', '12 13 14', 'Te veel getallen 1 2 3 4 5 6', 'Een waarde 5'])(
    'is not: %s',
    (line) => {
      expect(readRowLine(line, heads)).toBeNull();
    },
  );

  test('a name that was broken over lines is one name, with its values behind the last line', () => {
    expect(
      rowsOfText(
        'Indicator Behaald 2016 Beoogd 2017\nAantal samenwerkingsprojecten op het gebied van\nkennis en innovatie 8 >2\nBezoekers 12 > 20',
      ),
    ).toEqual([
      [
        'Indicator | Behaald 2016 | Beoogd 2017',
        'Aantal samenwerkingsprojecten op het gebied van kennis en innovatie | 8 | >2',
        'Bezoekers | 12 | > 20',
      ],
    ]);
  });

  test('a megabyte on one line is passed over at once', () => {
    const line = 'Behaald 2016 '.repeat(80_000);
    expect(readHeadLine(line)).toBeNull();
    expect(readRowLine(line, heads)).toBeNull();
  });
});

describe('a cell on each line', () => {
  const cells =
    'Prestatie-indicatoren / Indicator / Realisatie / 2016 / Begroting / 2017 // Bedrijven die zich vestigen op de / bedrijventerreinen / 12 / 15 // Banen / 5.400 / 5.500 // Effectindicatoren / Indicator / Realisatie / 2016 / Begroting / 2017 // Werkloosheid / 4,1% / < 4% / Wat gaan we doen?';

  test('tables in one paragraph, each with its heads over more lines and a title above it', () => {
    expect(rowsOfText(`Programma 2\n\n${asLines(cells)}\nWe werven.`)).toEqual([
      [
        'Indicator | Realisatie 2016 | Begroting 2017',
        'Bedrijven die zich vestigen op de bedrijventerreinen | 12 | 15',
        'Banen | 5.400 | 5.500',
      ],
      ['Indicator | Realisatie 2016 | Begroting 2017', 'Werkloosheid | 4,1% | < 4%'],
    ]);
  });

  test('lines around the tables stay together, in order and with their place', () => {
    const blocks = restoreText(`Inleiding\nTweede regel\n${asLines(cells)}\nWe werven.`);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.at.line] : block.kind))).toEqual([
      ['Inleiding\nTweede regel\nPrestatie-indicatoren', 1],
      'table',
      ['Effectindicatoren', 16],
      'table',
      ['Wat gaan we doen?\nWe werven.', 25],
    ]);
  });

  test('the heads in one paragraph and each row in one of its own', () => {
    expect(rowsOfText('Indicator\nBehaald\n2016\nBeoogd\n2017\n\nBanen\n8\n>2\n\nBezoekers\n-\n3\n\nSlot.')).toEqual([
      ['Indicator | Behaald 2016 | Beoogd 2017', 'Banen | 8 | >2', 'Bezoekers | - | 3'],
    ]);
  });

  test('prose of several lines stays the paragraph that it was', () => {
    const text = 'Begroting 2018\nIn 2017 deden we veel.\n2018 wordt rustig.\nIndicatoren\nZie de bijlage.';
    expect(restoreText(text)).toEqual([{ kind: 'paragraph', text, at: { file: 'test.txt', line: 1 } }]);
  });
});

test('one row, one column of values, and the end of the file at the last value', () => {
  expect(recogniseText('Indicator\n\nStreefwaarde 2018\n\nLaadpalen\n\n40')).toEqual([
    'Laadpalen',
    '  target 2018 "40" 40',
  ]);
});
