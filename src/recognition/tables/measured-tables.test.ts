import { expect, test } from 'vitest';
import { contextOf, printTable, publication, recogniseTable, tableOf } from './table.fixture.ts';

function read(lines: readonly string[], organisation = 'Laarbeek') {
  return printTable(
    recogniseTable(tableOf(lines), contextOf({ publication: publication('budget', 2021), organisation })),
  );
}

test('what is compared with the country is measured, though one row is called after money', () => {
  const lines = [
    'Indicator | Realisatie 2019 | Streefwaarde 2021 | Nederland 2019',
    'Uitgaven aan sport | 40 | 50 | 60',
    'Boten | 4 | 5 | 6',
  ];
  expect(read(lines.map((line) => line.replace('Indicator', 'Waar we op letten')))[0]).toBe('Uitgaven aan sport');
});

test('a column of kinds of indicators says nothing of the roles of values', () => {
  const lines = [
    'Indicator | Soort | Telling 2019 | Koers 2021',
    'Boten | Effect | 4 | ≥ 5',
    'Molens | Prestatie | 6 | ≥ 7',
  ];
  expect(read(lines)).toEqual([
    'Boten',
    '  achieved 2019 "4" 4',
    '  target 2021 "≥ 5" >=5',
    'Molens',
    '  achieved 2019 "6" 6',
    '  target 2021 "≥ 7" >=7',
  ]);
  const [boats, mills] = recogniseTable(tableOf(lines), contextOf()).indicators;
  expect([boats?.kind, mills?.kind]).toEqual(['effect', 'performance']);
});

test('the kind of the body names its own row above that of the country', () => {
  const lines = [
    'Indicator | Streefwaarde 2021 | Realisatie 2019',
    'Boten | | ',
    'Provincie | ≥ 5 | 4',
    'Nederland | 7 | 6',
  ];
  expect(read(lines, 'Provincie Veenland')).toEqual([
    'Boten',
    '  target 2021 "≥ 5" >=5',
    '  achieved 2019 "4" 4',
    '  reference 2021 "7" 7',
    '  reference 2019 "6" 6',
  ]);
});

test('a row that only calls its value a figure says nothing of its role', () => {
  const lines = [
    'Indicator | Jaar | Soort waarde | Eenheid | Waarde',
    'Gedraaide bruggen | 2017 | Nulmeting | bruggen | 4',
    'Gedraaide bruggen | 2019 | Cijfer | bruggen | 5',
    'Gedraaide bruggen | 2021 | Cijfer | bruggen | 6',
  ];
  expect(read(lines)).toEqual([
    'Gedraaide bruggen',
    '  baseline 2017 "4" 4',
    '  other 2019 "5" 5',
    '  other 2021 "6" 6',
  ]);
});

test('years before a word that nobody knows are those of columns, of which the role is open', () => {
  const lines = ['Indicator | 2021 mikpunt | 2022 mikpunt | 2019 meetwaarde', 'Gedraaide bruggen | 8 | 9 | 4'];
  expect(read(lines)).toEqual([
    'Gedraaide bruggen',
    '  other 2021 "8" 8 ?',
    '  other 2022 "9" 9 ?',
    '  achieved 2019 "4" 4',
  ]);
});
