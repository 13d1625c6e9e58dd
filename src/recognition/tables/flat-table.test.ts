import { describe, expect, test } from 'vitest';
import { publication } from './table.fixture.ts';
import { asParagraphs, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

const report = { publication: publication('annual-report', 2020) };

describe('the first row below the heads', () => {
  test.each([
    [
      'a name with the word of a value head is a name all the same',
      'Indicator / Eenheid / Bron / 2015 / 2016 / Gemiddelde huurwaarde / Duizend euro / CBS / 212 / 235',
      'Gemiddelde huurwaarde | Duizend euro | CBS | 212 | 235',
    ],
    [
      'a name that begins with "Cijfer"',
      'Indicator / Nulmeting / Doelstelling 2020 / Realisatie 2020 / Cijfer voor rust op straat / 6,9 / 7,1 / 7,0 / Bron: Wijkpeiling',
      'Cijfer voor rust op straat | 6,9 | 7,1 | 7,0',
    ],
    [
      'a name, a unit and a year that could all be heads',
      'Naam Indicator / Eenheid / laatste jaar meting / vorige meting / huidige meting / Gemiddelde huurwaarde / Duizend euro / 2017 / 200 / 202',
      'Gemiddelde huurwaarde | Duizend euro | 2017 | 200 | 202',
    ],
  ])('%s', (_, cells, row) => {
    expect(rowsOfText(asParagraphs(cells)).map((rows) => rows[1])).toEqual([row]);
  });

  test('one that lacks a value gives figures of which nothing is settled', () => {
    const cells = 'Omschrijving / 2015 / 2016 / 2017 / Restafval per inwoner / 209 / 201 / Indicator: / Restafval';
    const read = recogniseText(asParagraphs(cells));
    expect(read.slice(0, 3)).toEqual(['Restafval per inwoner', '  other - "209" 209 ?', '  other - "201" 201 ?']);
    expect(read.filter((line) => line.startsWith('  ') && !line.endsWith(' ?'))).toEqual([]);
  });

  test('more values than there are heads make no table', () => {
    const cells = '2018 t/m / primair / 2017 / 2019 / 2020 / Bestuur / 2.929 / 3.143 / 3.112 / 3.153 / 3.153 / 3.153';
    expect(restoreText(asParagraphs(cells)).filter((block) => block.kind === 'table')).toEqual([]);
  });
});

describe('heads', () => {
  test('a baseline has no years: those behind it are of the other columns', () => {
    const cells = 'Omschrijving / Nulmeting / 2019 / 2020 / 2.1.a / Wegen in goede staat / 93% / 92% / 88%';
    expect(recogniseText(asParagraphs(cells), report)).toEqual([
      'Wegen in goede staat',
      '  baseline - "93%" 93%',
      '  other 2019 "92%" 92%',
      '  other 2020 "88%" 88%',
    ]);
  });

  test('a code before each name is the number of the row', () => {
    const cells =
      'Naam / Eenheid / Aantal / 07-1 / Nieuwe woningen / Aantal per 1.000 woningen / 10 / 07-2 / Restafval / Kg / 214';
    expect(rowsOfText(asParagraphs(cells))).toEqual([
      [
        ' | Naam | Eenheid | Aantal',
        '07-1 | Nieuwe woningen | Aantal per 1.000 woningen | 10',
        '07-2 | Restafval | Kg | 214',
      ],
    ]);
  });

  test('"Aantal" without a year does not say whether it was reached', () => {
    const cells = 'Naam / Eenheid / Aantal / 1 / Veerboten / % / 10 / 2 / Restafval / Kg / 214';
    expect(recogniseText(asParagraphs(cells), report)).toEqual([
      'Veerboten',
      '  other - "10" 10',
      'Restafval',
      '  other - "214" 214',
    ]);
  });

  test('what the signs mean is no head between the years and the sides', () => {
    const above = ['Programma', 'Rekening', 'Begroting', 'bedragen x € 1.000', '2030', '2031'];
    const sides = 'baten / lasten / saldo / baten / lasten / saldo';
    const rows = 'P0 Bestuur / 421 / -590 / -169 / 604 / -553 / 51 / P1 Haven / 148 / -808 / -660 / 190 / -870 / -680';
    const lines = [...above, '"-"= nadeel / "+"= voordeel', ...`${sides} / ${rows}`.split(' / ')];
    const said = recogniseText(lines.join('\n\n')).map((line) => line.trim());
    expect(said.filter((line) => line.startsWith('Baten'))).toEqual([
      'Baten income 2030 actual "421" 421000',
      'Baten income 2031 null "604" 604000',
      'Baten income 2030 actual "148" 148000',
      'Baten income 2031 null "190" 190000',
    ]);
  });

  test('words that are no head stand over the names', () => {
    const cells =
      'bedragen x € 1.000 / Algemene baten en lasten / Rekening 2019 / Begroting 2020 / Lasten / 8.710 / 2.802 / Baten / 13.527 / 769';
    expect(rowsOfText(asParagraphs(cells))).toEqual([
      ['Algemene baten en lasten | Rekening 2019 | Begroting 2020', 'Lasten | 8.710 | 2.802', 'Baten | 13.527 | 769'],
    ]);
  });

  test('a dated head below the rows begins the next table', () => {
    const cells =
      'Indicator / 2015 / 2016 / Verzuim / 2,3 / Gegevens niet beschikbaar / Omschrijving / Realisatie 2016 / Begroting 2017 / Leerlingenvervoer / 3.698 / 3.545';
    expect(rowsOfText(asParagraphs(cells)).map((rows) => rows.at(-1))).toEqual([
      'Verzuim | 2,3 | Gegevens niet beschikbaar',
      'Leerlingenvervoer | 3.698 | 3.545',
    ]);
  });
});

describe('cells', () => {
  test('a source that is missing does not move the name of the next row into this one', () => {
    const cells =
      'Indicator / Eenheid / Jaar / Waarde / Bron / Beschrijving // Verzuim / % / 2016 / 1,1 / DUO / Het deel dat verzuimt. // Peuters in de groep / % / 2017 / 83% / Deelname van peuters. // Peuters met indicatie / % / 2017 / 84% / Deelname met indicatie.';
    // a reader would see that both rows lack their source; they stay as text, and nothing is said of them
    expect(recogniseText(asParagraphs(cells))).toEqual(['Verzuim', '  achieved 2016 "1,1" 1.1']);
    const left = restoreText(asParagraphs(cells)).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(left).toEqual(
      'Peuters in de groep / % / 2017 / 83% / Deelname van peuters. / Peuters met indicatie / % / 2017 / 84% / Deelname met indicatie.'.split(
        ' / ',
      ),
    );
  });

  test('N and V in cells of their own belong to the amount before them', () => {
    const cells =
      'Bedragen x € 1.000 / Rekening 2020 / Verschil 2020 / Lasten / 630 / N / 56 / V / Baten / 106 / V / 0 / - / Saldo / 524 / N / 56 / V';
    expect(rowsOfText(asParagraphs(cells))[0]?.slice(1)).toEqual([
      'Lasten | 630 N | 56 V',
      'Baten | 106 V | 0 -',
      'Saldo | 524 N | 56 V',
    ]);
  });

  test('below a head of their own they are a column', () => {
    const cells = 'Programma / Rekening 2020 / V/N / Wonen / 630 / N / Werken / 106 / V';
    expect(rowsOfText(cells.split(' / ').join('\n\n'))[0]?.slice(1)).toEqual(['Wonen | 630 | N', 'Werken | 106 | V']);
  });

  test('a value may say the period that it is about, or when it will be known', () => {
    const cells =
      'Indicator / Nulmeting / Realisatie 2020 / Ambitie 2022 / Groei van banen / In periode 2015-2017: 1,9% / nog niet bekend (volgt in mei) / 1,5% / Woningen / 480 / 850 / 850';
    expect(rowsOfText(asParagraphs(cells))[0]?.slice(1)).toEqual([
      'Groei van banen | In periode 2015-2017: 1,9% | nog niet bekend (volgt in mei) | 1,5%',
      'Woningen | 480 | 850 | 850',
    ]);
  });
});

test('a budget before and after amendment is money, also without lasten and baten', () => {
  const cells =
    'Taakveld / Begroting 2020 / Begroting na wijziging 2020 / Rekening / 3.1 Economie / 1.064 / 406 / 339 / 3.4 Promotie / 165 / 318 / 336';
  expect(recogniseText(asParagraphs(cells), report).join('\n')).toMatch(/406.*amended|amended.*406/s);
});

describe('rows with codes below "Lasten" and "Baten"', () => {
  const cells =
    'Rekening / Begroting na wijziging / Verschil / (x € 1.000) / 2019 / 2020 / 2020 / Lasten / 5.1 / Sport en bewegen / -342 / -418 / -10 / 5.4 / Musea / -89 / -75 / 1 / Baten / 5.1 / Sport en bewegen / 1.469 / 1.528 / 66';

  test('the code is no value of the row above, and each head has its year', () => {
    const read = recogniseText(asParagraphs(cells), report);
    expect(read.filter((line) => !line.startsWith(' '))).toEqual([
      '5.1 Sport en bewegen',
      '5.4 Musea',
      '5.1 Sport en bewegen',
    ]);
    expect(read[1]).toMatch(/expenses 2019 .*"-342" -342000/u);
    expect(read[2]).toMatch(/expenses 2020 amended "-418" -418000/u);
  });

  test('the amounts are expenses and income of the chapters', () => {
    const said = recogniseText(asParagraphs(cells), report).join('\n');
    expect(said).toMatch(/expenses.*-342/);
    expect(said).toMatch(/income.*1\.469/);
    expect(said).not.toMatch(/balance/);
  });
});
