import { expect, test } from 'vitest';
import { asParagraphs, recogniseText } from '../../text.fixture.ts';

const heads = 'Indicator / Omschrijving / 2021 / 2022 / Streefcijfer 2023';

test('what was written once for several rows is their group, and the text of each row names it', () => {
  const rows =
    'Erfgoed / Bezoekers van molens / 410 / 395 / 420 // Gemalen met rondleiding / 12 / 14 / 15 // Sport / Verenigingen met een plan / 30 / 33 / 36 // Wedstrijden op zee / 4 / 5 / 6';
  expect(namesIn(`${heads} // ${rows}`)).toEqual([
    'Bezoekers van molens',
    'Gemalen met rondleiding',
    'Verenigingen met een plan',
    'Wedstrijden op zee',
  ]);
});

test('a text that says what is counted names its row, where no other does', () => {
  const cells =
    'Zuinig wonen op de eilanden // Indicatoren: / Streefwaarde / 2014 / 2015 / 2016 // Aantal woningen dat elk jaar zuiniger wordt / _ / 350 / 100 / 115 / 365';
  expect(namesIn(cells)).toEqual(['Aantal woningen dat elk jaar zuiniger wordt']);
});

test('a municipality is the name of no indicator: what was measured is not known', () => {
  const said = recogniseText(
    asParagraphs('Indicator / Behaald 2016 / Behaald 2017 // Zeewolde / 17 / 18 // Urk / 12 / 13'),
  );
  expect(said.filter((line) => line.startsWith('  ')).map((line) => line.endsWith(' ?'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

const budget = { kind: 'budget', year: 2023, endYear: null, sequence: null, title: null } as const;

function namesIn(cells: string): readonly string[] {
  return recogniseText(asParagraphs(cells), { publication: budget })
    .filter((line) => !line.startsWith('  '))
    .map((line) => line.split(' | ')[0] ?? line);
}
