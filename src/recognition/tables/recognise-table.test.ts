import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../model/statement.ts';
import type { Stated } from './stated.ts';
import {
  contextOf,
  footnoteOf,
  printTable,
  publication,
  recogniseLines,
  recogniseTable,
  tableOf,
} from './table.fixture.ts';

function indicatorsOf(stated: Stated): readonly Indicator[] {
  return stated.indicators;
}

describe('columns', () => {
  test('each value column gives a figure with its role and year', () => {
    const table = recogniseLines([
      'Prestatie-indicatoren | Behaald 2014 | Begroting 2016 | Beoogd 2017',
      'Aantal projecten | - | 2 | > 2',
    ]);
    expect(printTable(table)).toEqual([
      'Aantal projecten',
      '  achieved 2014 "-" not-measured',
      '  budgeted 2016 "2" 2',
      '  target 2017 "> 2" >2',
    ]);
    expect(indicatorsOf(table)[0]?.kind).toBe('performance');
  });

  test('the column of a figure is its head as written', () => {
    const table = recogniseLines(['Indicator | Streefwaarde  2018', 'Bezoekers | 10']);
    expect(indicatorsOf(table)[0]?.figures[0]?.column).toBe('Streefwaarde 2018');
  });

  test('an empty last column is no column, an empty cell in a real one is a blank figure', () => {
    const table = recogniseLines(['Omschrijving | 2018 | 2019 | ', '% Elektriciteit | 2,6% | | ', 'Banen | 1 | 2 | ']);
    expect(printTable(table).slice(0, 3)).toEqual([
      '% Elektriciteit',
      '  other 2018 "2,6%" 2.6%',
      '  other 2019 "" blank',
    ]);
  });

  test('the name of the body as head is what was achieved in the year of the row', () => {
    const table = recogniseLines([
      'Beleidsindicator | verplicht volgens BBV j/n | meet eenheid | actualiteit | Laarbeek | gemiddelde gemeente < 25.000 inwoners',
      'Verzuim | Ja | per 1.000 leerlingen | 2017 | 0 | 1,3',
      'Eigen telling | Nee | % | 2018 | 4 | onbekend',
    ]);
    expect(printTable(table)).toEqual([
      'Verzuim',
      '  achieved 2017 "0" 0',
      '  reference 2017 "1,3" 1.3',
      'Eigen telling',
      '  achieved 2018 "4" 4',
      '  reference 2018 "onbekend" unknown',
    ]);
    expect(indicatorsOf(table).map(({ kind, unit }) => ({ kind, unit }))).toEqual([
      { kind: 'mandatory', unit: 'per 1.000 leerlingen' },
      { kind: null, unit: '%' },
    ]);
  });

  test('a place that nobody told of, beside a reference, is the body too', () => {
    const table = recogniseLines(['Indicator | Periode | Urk | Nederland', 'Verzuim | 2019 | 4 | 5'], {
      organisation: null,
    });
    expect(printTable(table)).toEqual(['Verzuim', '  achieved 2019 "4" 4', '  reference 2019 "5" 5']);
  });

  test('a column without a head that holds units is the unit', () => {
    const table = recogniseLines(['Indicator | | 2018', 'Verzuim | per 1.000 leerlingen | 4', 'Sport | % | 5']);
    expect(indicatorsOf(table).map(({ unit }) => unit)).toEqual(['per 1.000 leerlingen', '%']);
  });

  test('a unit in brackets behind a name is the unit, and the name stays as written', () => {
    const [banen, vestigingen] = indicatorsOf(
      recogniseLines(['Indicator | 2018', 'Banen (per 1.000 inwoners) | 4', 'Vestigingen (van bedrijven) | 5']),
    );
    expect([banen?.name, banen?.unit, vestigingen?.unit]).toEqual([
      'Banen (per 1.000 inwoners)',
      'per 1.000 inwoners',
      null,
    ]);
  });

  test('numbers, taakveld and source do not become figures', () => {
    const table = recogniseLines([
      'Nr. | Taakveld | Indicator | Eenheid | Periode | Werkelijk | Begroting 2022 | Bron | Beschrijving',
      '1 | 0 | Formatie | Fte per 1.000 inwoners | 2022 | 6,0 | 6,2 | Eigen gegevens | ',
    ]);
    expect(printTable(table)).toEqual(['Formatie', '  achieved 2022 "6,0" 6.0', '  budgeted 2022 "6,2" 6.2']);
    expect(indicatorsOf(table)[0]?.source).toBe('Eigen gegevens');
  });

  test('benchmark names what the next column compares with', () => {
    const table = recogniseLines([
      'Indicator | Periode | Waarde | Benchmark | Waarde',
      'Halt | 2021 | 6 | Nederland | 8',
    ]);
    expect(printTable(table)).toEqual(['Halt', '  achieved 2021 "6" 6', '  reference 2021 "8" 8']);
  });

  test('a target without a year has none when the others have', () => {
    const table = recogniseLines([
      'Effectindicator | Nulmeting | Realisatie 2016 | Begroting 2017 | Streefwaarde | Bron',
      'Leefbaarheid | 83% | 80% | 80% | 83% | Zaanpeiling',
    ]);
    expect(printTable(table)).toEqual([
      'Leefbaarheid',
      '  baseline - "83%" 83%',
      '  achieved 2016 "80%" 80%',
      '  budgeted 2017 "80%" 80%',
      '  target - "83%" 83%',
    ]);
  });

  test('what an annual report sets side by side without years is its own year', () => {
    const lines = ['Indicator | Begroot | Werkelijk', 'Bezoekers | 10 | 12'];
    expect(printTable(recogniseLines(lines, { publication: publication('annual-report', 2019) }))).toEqual([
      'Bezoekers',
      '  budgeted 2019 "10" 10',
      '  achieved 2019 "12" 12',
    ]);
    expect(printTable(recogniseLines(['Indicator | Werkelijk', 'Bezoekers | 12']))).toEqual([
      'Bezoekers',
      '  achieved - "12" 12',
    ]);
  });
});

test('a head over several years holds for each of them', () => {
  const table = recogniseLines([
    'Indicator | Eenheid | Realisatie | | Meerjarenraming | ',
    ' | | 2019 | 2020 | 2022 | 2023',
    'Banen | aantal | 1 | 2 | 3 | 4',
  ]);
  expect(printTable(table)).toEqual([
    'Banen',
    '  achieved 2019 "1" 1',
    '  achieved 2020 "2" 2',
    '  budgeted 2022 "3" 3',
    '  budgeted 2023 "4" 4',
  ]);
});

test('words are values in a column that has numbers too', () => {
  const table = recogniseLines([
    'Indicator | Realisatie 2019 | Streefwaarde 2020',
    'Kwaliteit | goed | uitstekend',
    'Cijfer | 7 | 8',
  ]);
  expect(printTable(table).slice(0, 3)).toEqual([
    'Kwaliteit',
    '  achieved 2019 "goed" “goed”',
    '  target 2020 "uitstekend" “uitstekend”',
  ]);
});

describe('header rows', () => {
  test.each([
    [['Indicator | Realisatie | Realisatie | Streefwaarde', 'Indicator | 2017 | 2018 | 2019', 'Bezoekers | 1 | 2 | 3']],
    [['Indicator | Realisatie | | Streefwaarde', ' | 2017 | 2018 | 2019', 'Bezoekers | 1 | 2 | 3']],
    [['Indicator | 2017 | 2018 | 2019', ' | Realisatie | Realisatie | Streefwaarde', 'Bezoekers | 1 | 2 | 3']],
    [
      [
        'Effecten van het beleid | | | ',
        'Indicator | Realisatie 2017 | Realisatie 2018 | Streefwaarde 2019',
        'Bezoekers | 1 | 2 | 3',
      ],
    ],
    [['Indicator | Realisatie 2017 | Realisatie 2018 | Streefwaarde 2019', '---|---|---|---', 'Bezoekers | 1 | 2 | 3']],
  ])('%j', (lines) => {
    expect(printTable(recogniseLines(lines))).toEqual([
      'Bezoekers',
      '  achieved 2017 "1" 1',
      '  achieved 2018 "2" 2',
      '  target 2019 "3" 3',
    ]);
  });

  test('a head that is repeated is skipped, another head begins anew', () => {
    const table = recogniseLines([
      'Indicator | Behaald 2017',
      'A-lijn | 1',
      'Indicator | Behaald 2017',
      'B-lijn | 2',
      'Indicator | Beoogd 2018',
      'C-lijn | 3',
    ]);
    expect(printTable(table)).toEqual([
      'A-lijn',
      '  achieved 2017 "1" 1',
      'B-lijn',
      '  achieved 2017 "2" 2',
      'C-lijn',
      '  target 2018 "3" 3',
    ]);
  });
});

describe('rows', () => {
  test('a title row is no indicator, and rows of parts carry the name above them', () => {
    const table = recogniseLines([
      'Indicator | 2018 | 2019',
      'Veiligheid | | ',
      'Diefstallen | 3 | 4',
      'waarvan in woningen | 1 | 2',
    ]);
    expect(printTable(table).filter((line) => !line.startsWith(' '))).toEqual([
      'Diefstallen',
      'Diefstallen: waarvan in woningen',
    ]);
  });

  test('an indicator with nothing but empty cells has blank figures', () => {
    const table = recogniseLines(['Indicator | 2018 | 2019', 'Aantal branden | | ', 'Diefstallen | 3 | 4']);
    expect(printTable(table).slice(0, 3)).toEqual(['Aantal branden', '  other 2018 "" blank', '  other 2019 "" blank']);
  });

  test('rows of places under a name are one indicator, and its unit and source follow', () => {
    const table = recogniseLines([
      'Indicator | Rekening 2019 | Begroting 2020',
      'WOZ-waarde | | ',
      'Gemeente | 241 | 227',
      'Provincie | 243 | 228',
      'Eenheid: | Duizend euro | ',
      'Bron: | CBS | ',
      'Woonlasten | | ',
      'Gemeente | 514 | 515',
      'Nederland | 669 | 700',
    ]);
    expect(printTable(table)).toEqual([
      'WOZ-waarde',
      '  achieved 2019 "241" 241',
      '  budgeted 2020 "227" 227',
      '  reference 2019 "243" 243',
      '  reference 2020 "228" 228',
      'Woonlasten',
      '  achieved 2019 "514" 514',
      '  budgeted 2020 "515" 515',
      '  reference 2019 "669" 669',
      '  reference 2020 "700" 700',
    ]);
    expect(indicatorsOf(table)[0]).toMatchObject({ unit: 'Duizend euro', source: 'CBS' });
  });

  test('one row a year in long format is one indicator', () => {
    const table = recogniseLines([
      'Naam indicator | Eenheid | Jaar | Waarde | Bron',
      'Banen | aantal | 2018 | 600 | LISA',
      'Banen | aantal | 2019 | 609 | LISA',
      'Verzuim | % | 2019 | 4 | DUO',
    ]);
    expect(printTable(table)).toEqual([
      'Banen',
      '  achieved 2018 "600" 600',
      '  achieved 2019 "609" 609',
      'Verzuim',
      '  achieved 2019 "4" 4',
    ]);
  });

  test('a source below all rows is the source of all', () => {
    const table = recogniseLines(['Indicator | 2018', 'Banen | 1', 'Verzuim | 2', 'Bron: LISA | ']);
    expect(indicatorsOf(table).map(({ source }) => source)).toEqual(['LISA', 'LISA']);
  });

  test('a year in the cell counts where nothing else tells the year', () => {
    expect(
      printTable(recogniseLines(['Indicator | Werkelijk | Begroting 2020', 'Tevreden | 93% (2018) | 94% (2019)'])),
    ).toEqual(['Tevreden', '  achieved 2018 "93% (2018)" 93%', '  budgeted 2020 "94% (2019)" 94%']);
  });
});

describe('turned tables', () => {
  test('roles down and years across are one indicator with the name of the caption', () => {
    expect(
      printTable(recogniseLines(['Indicator: Bezoekers | 2018 | 2019', 'Werkelijk | 5 | 6', 'Streefwaarde | 7 | 8'])),
    ).toEqual([
      'Bezoekers',
      '  achieved 2018 "5" 5',
      '  achieved 2019 "6" 6',
      '  target 2018 "7" 7',
      '  target 2019 "8" 8',
    ]);
    expect(printTable(recogniseLines([' | 2018 | 2019', 'Werkelijk | 5 | 6'], {}, 'Bezoekers'))[0]).toBe('Bezoekers');
  });

  test('years down and names across are an indicator a column', () => {
    expect(printTable(recogniseLines(['Jaar | Banen | Vestigingen', '2018 | 5 | 6', '2019 | 7 | 8']))).toEqual([
      'Banen',
      '  other 2018 "5" 5',
      '  other 2019 "7" 7',
      'Vestigingen',
      '  other 2018 "6" 6',
      '  other 2019 "8" 8',
    ]);
  });
});

describe('footnotes', () => {
  const footnotes = [footnoteOf('*', 'Gemeten in mei.'), footnoteOf('1', 'Zonder inhuur.')];

  test('a mark at a value gives its footnote, and the raw text keeps the mark', () => {
    const [indicator] = indicatorsOf(
      recogniseLines(['Indicator | Behaald 2017', 'Bezoekers | 25.942*'], { footnotes }),
    );
    expect(indicator?.figures[0]).toMatchObject({
      raw: '25.942*',
      value: { number: '25942' },
      footnote: 'Gemeten in mei.',
    });
  });

  test('a digit glued to a name is a mark only when its footnote exists', () => {
    const names = indicatorsOf(
      recogniseLines(['Indicator | 2017', 'Formatie1 | 6', 'CO2 | 7', 'Bezetting3 | 8'], { footnotes }),
    ).map(({ name, footnote }) => [name, footnote]);
    expect(names).toEqual([
      ['Formatie', 'Zonder inhuur.'],
      ['CO2', null],
      ['Bezetting3', null],
    ]);
  });

  test('a superscript mark counts as well, at the cell and at the head', () => {
    const table = tableOf(['Indicator | 2017 | 2018', 'Formatie | 6 | 7']);
    const rows = table.rows.map((row, at) =>
      row.map((cell, column) =>
        (at === 1 && column === 0) || (at === 0 && column === 2) ? { ...cell, marks: ['1'] } : cell,
      ),
    );
    const [indicator] = indicatorsOf(recogniseTable({ ...table, rows }, contextOf({ footnotes })));
    expect([indicator?.footnote, ...(indicator?.figures ?? []).map(({ footnote }) => footnote)]).toEqual([
      'Zonder inhuur.',
      null,
      'Zonder inhuur.',
    ]);
  });

  test('a row that is a footnote is tied to the mark above it', () => {
    const [indicator] = indicatorsOf(
      recogniseLines(['Indicator | 2017', 'Formatie | 6 (*)', '(*) voorlopig cijfer | ']),
    );
    expect(indicator?.figures[0]).toMatchObject({ value: { number: '6' }, footnote: 'voorlopig cijfer' });
  });
});

describe('tables of neither kind', () => {
  test.each([
    [['Stoplicht | Betekenis', 'Groen | volgens plan', 'Rood | niet volgens plan']],
    [['Wat | Wie | Wanneer', 'Nota schrijven | Wethouder | voorjaar']],
    [['Indicator | 2018']],
    [['alleen tekst']],
    [['Risico | Kans | Bedrag', 'Brand | 10% | 100', 'Water | 20% | 50']],
  ])('%j states nothing', (lines) => {
    expect(printTable(recogniseLines(lines))).toEqual([]);
  });
});

test('the kind comes from the head, else from the nearest text above', () => {
  const lines = ['Omschrijving | 2018', 'Banen | 4'];
  expect(
    indicatorsOf(recogniseLines(lines, { above: ['Verplichte beleidsindicatoren', 'Effectindicatoren'] }))[0]?.kind,
  ).toBe('mandatory');
  expect(indicatorsOf(recogniseLines(lines, { above: ['Inleiding', 'Effectindicatoren'] }))[0]?.kind).toBe('effect');
  expect(indicatorsOf(recogniseLines(lines))[0]?.kind).toBeNull();
});
