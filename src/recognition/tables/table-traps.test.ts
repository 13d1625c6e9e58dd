import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { unknownMarks } from '../../model/notation/forms/marks.ts';
import { readText } from '../../reading/text/read-text.ts';
import { moneyMarks, readMoney } from './state/money/money-number.ts';
import { findUnitStatement, unitStatementsOf } from './state/unit-lines.ts';
import {
  contextOf,
  paragraphsOf,
  printTable,
  publication,
  recogniseLines,
  recogniseTable,
  tableOf,
} from './table.fixture.ts';
import { asLines, asParagraphs, recogniseText, restoreText } from './text.fixture.ts';

const report = { publication: publication('annual-report', 2018) };

/** The texts of blocks, in order, whatever they are. */
function wordsOf(blocks: readonly Block[]): string {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat().map(({ text }) => text);
    if (block.kind === 'list') return block.items.map(({ text, marker }) => `${marker ?? ''} ${text}`);
    return 'text' in block ? [block.text] : [];
  });
  return texts.join(' ').replace(/\s+/gu, ' ').trim();
}

describe('what is no table', () => {
  test.each([
    [
      'a table of contents',
      asLines(
        'Inhoudsopgave / Programma 1 Bestuur 12 / Programma 2 Veiligheid 18 / Begroting 2018 24 / Programma 3 Economie 30',
      ),
    ],
    [
      'dotted contents',
      asLines('Begroting 2018 ........ 4 / Programma 1 Bestuur ........ 12 / Jaarverslag 2017 ....... 30'),
    ],
    ['a menu', asParagraphs('Begroting 2018 / Jaarverslag 2017 / Programma / Paragrafen / 1 / 2 / 3 / Volgende')],
    [
      'contacts and opening hours',
      asParagraphs(
        'Contact / Telefoon 14 0492 / Postbus 190 / 5740 AD Beek / 0492 469 700 / maandag / 9.00 - 17.00 / dinsdag / 9.00 - 17.00',
      ),
    ],
    ['a legend', asParagraphs('Legenda / groen / op schema / oranje / risico / rood / niet gehaald')],
    ['an agenda', asParagraphs('Agenda / 19.30 / Opening / 19.35 / Vaststellen begroting 2018 / 20.00 / Sluiting')],
    ['names', asParagraphs('Naam / Jan Jansen / Piet Pietersen / Programma / Klaas Klaassen')],
    [
      'a numbered list',
      asLines('Doelstellingen / 1. Meer banen in 2018 / 2. Minder leegstand in 2019 / 3. Beter openbaar vervoer'),
    ],
    [
      'figures between prose',
      asParagraphs(
        'In 2017 / waren er / 45 / bedrijven. / Begroting 2018 / We verwachten er 50. / 2018 / Indicatoren / Zie de bijlage.',
      ),
    ],
    ['years under each other', asLines('Begroting 2018 / 2019 / 2020 / 2021')],
  ])('%s', (_, text) => {
    expect(recogniseText(text)).toEqual([]);
    expect(wordsOf(restoreText(text))).toBe(wordsOf(readText(text, 'test.txt').blocks));
  });
});

describe('what stands directly under a table of indicators is not of it', () => {
  const cells = 'Effectindicator / Behaald 2017 / Beoogd 2018 / Fietsers / 58% / > dan in 2017';
  const figures = ['Fietsers', '  achieved 2017 "58%" 58%', '  target 2018 "> dan in 2017" >2017'];

  test('the block of lasten, baten en saldo: it is of the year of the publication', () => {
    const block = 'Lasten, baten en saldo / Lasten / € 4.310 / 9,1 % / Baten / € 702 / 4,0 %';
    const amounts = [
      '(deze tabel)',
      '  Lasten expenses 2018 null "€ 4.310" 4310000',
      '  Baten income 2018 null "€ 702" 702000',
    ];
    expect(recogniseText(asParagraphs(`${cells} / ${block}`), report)).toEqual([...figures, ...amounts]);
  });

  test('the definition of one of the indicators', () => {
    const definition = 'Indicator: Fietsers / Toelichting: het aandeel op een werkdag. / Bron: tellingen';
    expect(recogniseText(asParagraphs(`${cells} / ${definition}`), report)).toEqual(figures);
  });

  test('prose that begins with a year', () => {
    expect(recogniseText(asParagraphs(`${cells} / 2018 was een goed jaar. / Slot.`), report)).toEqual(figures);
  });
});

test('a line about the year of the page above the heads is no head', () => {
  const text = `Jaarverslag 2017\n2.1 Kennis\n\n${asParagraphs('Indicator / Behaald 2016 / Beoogd 2017 / Banen / - / 15%')}`;
  expect(recogniseText(text)).toEqual(['Banen', '  achieved 2016 "-" not-measured', '  target 2017 "15%" 15%']);
});

test('values that are words are values in a column headed by a role, also where most are words', () => {
  const cells =
    'Indicator / Nulmeting / Realisatie 2017 // Oordeel van de toezichthouder / voldoende / goed // Plan vastgesteld / nee / ja // Vrijwilligers / 1 op de 5 / 1 op de 4 // Haven / oranje / groen // Ranglijst / Top 8 / Plaats 10 en 11';
  expect(recogniseText(asParagraphs(cells))).toEqual([
    'Oordeel van de toezichthouder',
    '  baseline - "voldoende" “voldoende”',
    '  achieved 2017 "goed" “goed”',
    'Plan vastgesteld',
    '  baseline - "nee" “nee”',
    '  achieved 2017 "ja" “ja”',
    'Vrijwilligers',
    '  baseline - "1 op de 5" 1:5',
    '  achieved 2017 "1 op de 4" 1:4',
    'Haven',
    '  baseline - "oranje" “oranje”',
    '  achieved 2017 "groen" “groen”',
    'Ranglijst',
    '  baseline - "Top 8" top 8',
    '  achieved 2017 "Plaats 10 en 11" place 10-11',
  ]);
});

describe('tiles with the money of a programme', () => {
  const amounts = [
    '(deze tabel)',
    '  Uitgaven expenses 2018 null "€ 18.795 x € 1.000" 18795000',
    '  Inkomsten income 2018 null "€ 9.682 x € 1.000" 9682000',
  ];
  test.each([
    ['on lines', 'Uitgaven 16,16% € 18.795 x € 1.000\nInkomsten 8,24% € 9.682 x € 1.000'],
    ['on one line', 'Uitgaven 16,16% € 18.795 x € 1.000 | Inkomsten 8,24% € 9.682 x € 1.000'],
    ['in two parts', 'Uitgaven\n\n16,16%\n€ 18.795\nx € 1.000\n\nInkomsten\n\n8,24%\n€ 9.682\nx € 1.000'],
    ['in parts', asParagraphs('Uitgaven / 16,16% / € 18.795 / x € 1.000 / Inkomsten / 8,24% / € 9.682 / x € 1.000')],
  ])('%s', (_, text) => {
    expect(recogniseText(text, report)).toEqual(amounts);
  });

  test('one side alone stays text', () => {
    expect(recogniseText('Lasten\n\n€ 2.446\n\nDaarna tekst.')).toEqual([]);
  });
});

describe('the unit that an introduction states', () => {
  test.each([
    ['De raad stelt vast. Alle bedragen zijn x € 1.000. Daarna meer.', 'Alle bedragen zijn x € 1.000.'],
    ['(bedragen x € 1.000)', '(bedragen x € 1.000)'],
    ['De kosten zijn € 1.000 per inwoner.', null],
    ['Bedragen per 1.000 inwoners', null],
  ])('%j states %j', (text, stated) => {
    expect(findUnitStatement(text)).toBe(stated);
  });

  test('holds for tables further down, unless they say otherwise or their amounts contradict it', () => {
    const above = ['Lasten', 'Iets anders.', 'De raad stelt vast. De bedragen zijn x € 1.000.'];
    const read = (lines: readonly string[]) => recogniseLines(lines, { above });
    expect(printTable(read(['Programma | Rekening 2019', 'Lasten | 31.393'])).at(-1)).toContain(' 31393000');
    expect(printTable(read(["Bedragen in euro's | Rekening 2019", 'Lasten | 31.393'])).at(-1)).toContain(' 31393');
    expect(printTable(read(["Bedragen in euro's | Rekening 2019", 'Lasten | 31.393'])).at(-1)).not.toContain(
      '31393000',
    );
    expect(printTable(read(['Programma | Rekening 2019', 'Lasten | 31.393.123'])).at(-1)).toContain(' 31393123');
  });

  test('is the last one before each table', () => {
    const [first, second] = [tableOf(['a | b']), tableOf(['c | d'])];
    const stated = unitStatementsOf([
      tableOf(['x | y']),
      ...paragraphsOf(['Bedragen x € 1.000.']),
      first,
      ...paragraphsOf(["Bedragen in euro's."]),
      second,
    ]);
    expect([...stated.values()]).toEqual(['Bedragen x € 1.000.', "Bedragen in euro's."]);
  });
});

describe('the marks of a table', () => {
  test.each([
    [
      ['9.64', '12.345', '1.204'],
      [9.64, 12345, 1204],
    ],
    [
      ['1,234', '2,345.5', '12,345'],
      [1234, 2345.5, 12345],
    ],
    [
      ['1.234,5', '12.345'],
      [1234.5, 12345],
    ],
  ])('%j in money', (raws, numbers) => {
    const marks = moneyMarks(raws);
    expect(raws.map((raw) => Number(readMoney(raw, 1, marks)?.euros))).toEqual(numbers);
    expect(moneyMarks([])).toEqual(unknownMarks);
  });

  test('each indicator of a table with years down has marks of its own', () => {
    const table = tableOf(['Jaar | Aantal banen | Rapportcijfer', '2016 | 60.093 | 7.25', '2017 | 59.400 | 7.5']);
    expect(printTable(recogniseTable(table, contextOf({ above: ['Indicatoren'] })))).toEqual([
      'Aantal banen',
      '  other 2016 "60.093" 60093',
      '  other 2017 "59.400" 59400',
      'Rapportcijfer',
      '  other 2016 "7.25" 7.25',
      '  other 2017 "7.5" 7.5',
    ]);
  });
});
