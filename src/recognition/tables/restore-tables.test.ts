import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../model/block.ts';
import {
  contextOf,
  footnoteOf,
  paragraphsOf,
  printRows,
  printTable,
  recogniseTable,
  restoreTables,
  tableOf,
} from './table.fixture.ts';
import { asParagraphs, recogniseText } from './text.fixture.ts';

function restore(cells: string): readonly Block[] {
  return restoreTables(paragraphsOf(cells.split('/').map((cell) => cell.trim().replaceAll('¶', '\n'))));
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

function rowsOf(cells: string): readonly (readonly string[])[] {
  return tablesOf(restore(cells)).map(printRows);
}

/** The words of a table in their order and of what was left beside it. */
function wordsOf(cells: string): string {
  return restore(cells)
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flat().map(({ text }) => text)
        : [block.kind === 'paragraph' ? block.text : ''],
    )
    .filter((text) => text !== '')
    .sort()
    .join(' / ');
}

describe('a table written out cell by cell', () => {
  test.each([
    ['2018 / Indicator / G / Bron: CBS / 19,3%', '19,3% / 2018 / Bron: CBS / G / Indicator'],
    [
      'Indicator / Bron: CBS / 01.1 Werk / Landelijk / G / € 5',
      '01.1 Werk / Bron: CBS / G / Indicator / Landelijk / € 5',
    ],
  ])('what tells about a name above its values is in the table or beside it, and once: %s', (cells, words) => {
    expect(wordsOf(cells)).toBe(words);
  });

  test('heads that are broken over lines and over paragraphs find their years', () => {
    expect(
      rowsOf(
        'Inleiding. / Prestatie indicator(en) / Behaald / \u00a02016 / Beoogd / 2017 / Behaald ¶ 2017 / Aantal projecten / 8 / >2 / 8 / Aantal bezoekers / - / >2 / 3 / \u00a0 / Wat wilden we bereiken in 2017? / We wilden veel.',
      ),
    ).toEqual([
      [
        'Prestatie indicator(en) | Behaald 2016 | Beoogd 2017 | Behaald 2017',
        'Aantal projecten | 8 | >2 | 8',
        'Aantal bezoekers | - | >2 | 3',
      ],
    ]);
  });

  test('what stands around the table stays, in order', () => {
    const blocks = restore(
      'Inleiding. / Indicator / Behaald 2017 / Aantal projecten / 8 / Wat wilden we bereiken? / We wilden veel.',
    );
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'Inleiding.',
      'table',
      'Wat wilden we bereiken?',
      'We wilden veel.',
    ]);
  });

  test('each cell keeps its place', () => {
    const [table] = tablesOf(restore('Indicator / Behaald 2017 / Aantal projecten / 8'));
    expect(table?.rows.map((row) => row.map((cell) => cell.at.line))).toEqual([
      [1, 3],
      [5, 7],
    ]);
  });

  test.each([
    [
      'a hyphen at the end of a line',
      'Effectindicator / Nulmeting / Realisatie ¶ 2016 / Streef- ¶ waarde / Bron / Leefbaarheid / 83% / 80% / 83% / Zaanpeiling',
      'Effectindicator | Nulmeting | Realisatie 2016 | Streefwaarde | Bron',
    ],
    [
      'rows with a number of their own',
      'Indicator / Werkelijk 2017 / Begroting 2019 / 1 / Banen (21) / 667,3 / 689,0 / 2 / jeugdwerkloosheid / - / -',
      ' | Indicator | Werkelijk 2017 | Begroting 2019',
    ],
    ['no head over the names', '2013 / 2014 / Banen / 131 / 132 / Boten / 4 / 5', ' | 2013 | 2014'],
    [
      'a title of the same words above the heads',
      'Beleidsindicatoren / nr. / Indicator / 2018 / 1a / Banen / 131',
      'nr. | Indicator | 2018',
    ],
    [
      'the name of a body between heads',
      'Beleidsindicator / meet eenheid / actualiteit / Laarbeek / gemiddelde gemeente < 25.000 inwoners / Verzuim / % / 2017 / 0 / 1,3',
      'Beleidsindicator | meet eenheid | actualiteit | Laarbeek | gemiddelde gemeente < 25.000 inwoners',
    ],
  ])('%s', (_, cells, heads) => {
    expect(rowsOf(cells)[0]?.[0]).toBe(heads);
  });

  test('roles first, then their years: where the second role begins is open', () => {
    const cells =
      'Indicatoren / Eenheid / Historie / Begroot / Werkelijk / 2017 / 2018 / 2019 / 2019 / Verzuim / % / 5,6 / 14,2 / 5,6 / nnb';
    expect(recogniseText(asParagraphs(cells))).toEqual([
      'Verzuim',
      '  achieved 2017 "5,6" 5.6',
      '  other 2018 "14,2" 14.2 ?',
      '  budgeted 2019 "5,6" 5.6',
      '  achieved 2019 "nnb" to-follow',
    ]);
  });

  test('sides under years under roles', () => {
    const cells =
      'Programma / Rekening / Begroting / bedragen x € 1.000 / 2018 / 2019 / baten / lasten / baten / lasten / P0 Bestuur / 41.746 / -11.502 / 41.411 / -14.158';
    const said = recogniseText(asParagraphs(cells)).join('\n');
    expect(said).toMatch(/income 2018 actual "41.746" 41746000/u);
    expect(said).toMatch(/expenses 2018 actual "-11.502" -11502000/u);
    expect(said).toMatch(/income 2019 \S+ "41.411" 41411000/u);
    expect(said).toMatch(/expenses 2019 \S+ "-14.158" -14158000/u);
  });

  test('one row below years alone is too little to be one', () => {
    const blocks = paragraphsOf(['2013', '2014', 'Banen', '131', '132']);
    expect(restoreTables(blocks)).toEqual(blocks);
  });

  test('values that are words, names that begin with % or a digit', () => {
    expect(
      rowsOf(
        'Indicator / Behaald 2015 / Beoogd 2018 / % HBO+ respondenten dat het merk kent / NTB / Top 8 / EZ Benchmark topcampussen / Plaats 10 en 11 / > dan in 2017 / 65+-ers met een pas / 60.093 (14.4%) / n.v.t.',
      )[0],
    ).toEqual([
      'Indicator | Behaald 2015 | Beoogd 2018',
      '% HBO+ respondenten dat het merk kent | NTB | Top 8',
      'EZ Benchmark topcampussen | Plaats 10 en 11 | > dan in 2017',
      '65+-ers met een pas | 60.093 (14.4%) | n.v.t.',
    ]);
  });

  test('which value is missing is not known', () => {
    expect(
      rowsOf(
        'Omschrijving / 2016 / 2017 / 2018 / Verzuim per 1.000 leerlingen / 17 / 16 / 14 / % Niet-sporters / 43,7% / Banen / 1 / 2 / 3',
      )[0]?.[2],
    ).toBe('% Niet-sporters |  |  |  | 43,7%');
  });

  test('titles of groups, and attributes that are missing', () => {
    const cells =
      'Indicator / eenheid / periode / waarde* / Bestuur (p8) / Formatie / fte per 1.000 inwoners / 2015 / 6,1 / Veiligheid (p6) / Halt / aantal per 10.000 / 2014 / 109,1';
    expect(recogniseText(asParagraphs(cells))).toEqual([
      'Formatie',
      '  achieved 2015 "6,1" 6.1',
      'Halt',
      '  achieved 2014 "109,1" 109.1',
    ]);
    expect(rowsOf(cells).join()).toMatch(/Bestuur \(p8\).*Veiligheid \(p6\)/s);
  });

  test('rows of places below each indicator', () => {
    const [table] = tablesOf(
      restore(
        'Naam Indicator: / Eenheid: / Bron: / 2014 / 2015 / Banen / Aantal per 1.000 inwoners / LISA / Neder-Betuwe / 669,8 / 682,6 / Landelijk / 740,1 / 742,9 / Verzuim / % / DUO / Neder-Betuwe / 1 / 2 / Landelijk / 3 / n.b.',
      ),
    );
    expect(table === undefined ? [] : printTable(recogniseTable(table, contextOf({ organisation: null })))).toEqual([
      'Banen',
      '  other 2014 "669,8" 669.8',
      '  other 2015 "682,6" 682.6',
      '  reference 2014 "740,1" 740.1',
      '  reference 2015 "742,9" 742.9',
      'Verzuim',
      '  other 2014 "1" 1',
      '  other 2015 "2" 2',
      '  reference 2014 "3" 3',
      '  reference 2015 "n.b." unknown',
    ]);
  });

  test('where a row of years stands under two roles, the time of the publication tells them apart', () => {
    const [table] = tablesOf(
      restore(
        'Nr. / Omschrijving / Realisatie / Prognose / 2018 / 2019 / 2020 / 2021 / 1 / Diefstallen / 1,7 / 1,6 / 1,5 / 1,4',
      ),
    );
    expect(table === undefined ? [] : printTable(recogniseTable(table, contextOf()))).toEqual([
      'Diefstallen',
      '  achieved 2018 "1,7" 1.7',
      '  achieved 2019 "1,6" 1.6',
      '  budgeted 2020 "1,5" 1.5',
      '  budgeted 2021 "1,4" 1.4',
    ]);
  });

  test('two tables in a row, each under its own heads', () => {
    expect(
      rowsOf('Effectindicator / Behaald 2017 / Banen / 1 / Prestatie-indicator / Beoogd 2018 / Bezoekers / 2'),
    ).toEqual([
      ['Effectindicator | Behaald 2017', 'Banen | 1'],
      ['Prestatie-indicator | Beoogd 2018', 'Bezoekers | 2'],
    ]);
  });

  test('a footnote below the table is tied to its mark', () => {
    const blocks = restore('Indicator / Behaald 2016 / Waardering / 7,2 (*) / (*) Gemeten in mei. / Slot.');
    expect(blocks.map((block) => block.kind)).toEqual(['table', 'footnote', 'paragraph']);
  });
});

describe('what is uncertain stays as it was', () => {
  test.each([
    ['prose with years', 'In 2017 / deden we veel / 2018 / was rustig'],
    ['heads without rows', 'Indicator / Behaald 2017 / Dit is een lange zin zonder cijfers. / Nog een zin.'],
    ['a heading that is a head word', 'Indicatoren / Wat willen we bereiken? / Meer banen in 2018.'],
    ['a list of years', '2016 / 2017 / 2018 / 2019'],
  ])('%s', (_, cells) => {
    const blocks = paragraphsOf(cells.split(' / '));
    expect(restoreTables(blocks)).toEqual(blocks);
  });
});

test('heads of which it is not known what they stand over say nothing', () => {
  const cells =
    'Omschrijving / rekening 2016 / rekening 2017 / totaal / per inwoner / totaal / per inwoner / inwoners / 89.321 / 89.904 / resultaat / 15.143 / 169 / -573 / -6';
  expect(recogniseText(asParagraphs(cells))).toEqual([]);
  expect(JSON.stringify(restore(cells))).toMatch(/inwoners.*89.321.*89.904.*resultaat.*15.143.*169.*-573.*-6/s);
});

describe('a table with a row on each line', () => {
  test('values stand at the end of the line, also when lines were taken for a list', () => {
    const at = { file: 'test.txt', line: 1 };
    const blocks = restoreTables([
      { kind: 'paragraph', text: 'Lasten voor wijziging\nProgramma Rekening 2019 Begroting 2020', at },
      {
        kind: 'list',
        ordered: true,
        items: [{ text: 'Bestuur N 31.393 N 31.682', depth: 0, marker: '0.', at: { ...at, line: 3 } }],
        at: { ...at, line: 3 },
      },
      { kind: 'paragraph', text: '5A. Sport N 10.804 V 12', at: { ...at, line: 4 } },
      { kind: 'paragraph', text: 'Daarna gaat de tekst verder.', at: { ...at, line: 6 } },
    ]);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(printRows(blocks[1])).toEqual([
      'Programma | Rekening 2019 | Begroting 2020',
      '0. Bestuur | N 31.393 | N 31.682',
      '5A. Sport | N 10.804 | V 12',
    ]);
    expect(blocks[1]?.at.line).toBe(2);
  });

  test('titles between the rows stay rows', () => {
    const [table] = tablesOf(
      restore(
        'Kerngegevens Rekening 2014 Begroting 2018 ¶ Sociale structuur ¶ Aantal inwoners 25.672 25.493 ¶ WWB 502 585',
      ),
    );
    expect(printRows(table).slice(1)).toEqual([
      'Sociale structuur |  | ',
      'Aantal inwoners | 25.672 | 25.493',
      'WWB | 502 | 585',
    ]);
    expect(table === undefined ? [] : printTable(recogniseTable(table, contextOf()))).toEqual([
      'Aantal inwoners',
      '  achieved 2014 "25.672" 25672',
      '  budgeted 2018 "25.493" 25493',
      'WWB',
      '  achieved 2014 "502" 502',
      '  budgeted 2018 "585" 585',
    ]);
  });

  test('a sentence that ends in two years is no head', () => {
    const blocks = paragraphsOf(['Dit gold voor begroting 2017 en begroting 2018\nDaarna niet meer.']);
    expect(restoreTables(blocks)).toEqual(blocks);
  });
});

test('the block of lasten and baten is a table, on lines and in parts', () => {
  expect(rowsOf('Lasten € 20.699.141 ¶ Baten € -4.392.328')).toEqual([
    ['Lasten | € 20.699.141', 'Baten | € -4.392.328'],
  ]);
  expect(rowsOf('Lasten / € 2.446 / 7,8 % / Baten / € 890 / 5,7 % / ga terug')).toEqual([
    ['Lasten | € 2.446 | 7,8 %', 'Baten | € 890 | 5,7 %'],
  ]);
});

describe('a table that a page break cut', () => {
  const first = { ...tableOf(['Indicator | Behaald 2017', 'Banen | 1']), at: { file: 'a.pdf', page: 1 } };
  const onNextPage = (lines: readonly string[], headed: boolean): Table => {
    const table = tableOf(lines);
    const rows = headed ? table.rows : table.rows.map((row) => row.map((cell) => ({ ...cell, header: false })));
    return { ...table, rows, at: { file: 'a.pdf', page: 2 } };
  };

  test('is one when its heads are repeated or left out', () => {
    expect(
      restoreTables([first, onNextPage(['Indicator | Behaald 2017', 'Verzuim | 2'], true)]).map(printRows),
    ).toEqual([['Indicator | Behaald 2017', 'Banen | 1', 'Verzuim | 2']]);
    expect(restoreTables([first, onNextPage(['Verzuim | 2'], false)]).map(printRows)).toEqual([
      ['Indicator | Behaald 2017', 'Banen | 1', 'Verzuim | 2'],
    ]);
  });

  test('is two with other heads, other columns, or text between', () => {
    expect(restoreTables([first, onNextPage(['Indicator | Beoogd 2018', 'Verzuim | 2'], true)])).toHaveLength(2);
    expect(restoreTables([first, onNextPage(['Verzuim | 2 | 3'], false)])).toHaveLength(2);
    expect(restoreTables([first, footnoteOf('*', 'noot'), onNextPage(['Verzuim | 2'], false)])).toHaveLength(3);
  });
});
