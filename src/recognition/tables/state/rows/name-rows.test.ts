import { describe, expect, test } from 'vitest';
import { recogniseLines } from '../../table.fixture.ts';
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

describe('rows of one name are told apart', () => {
  const head = 'Indicator | Omschrijving | Behaald 2021 | Doel 2023';
  const names = (...rows: readonly string[]) => recogniseLines([head, ...rows]).indicators.map(({ name }) => name);

  test('by what describes each of them', () => {
    const whole = 'Dekking (8) | Dekking van de kosten in de stad | 71% | 64%';
    expect(names('Dekking (8) | Dekking van de kosten op zee | 48% | 50%', whole)).toEqual([
      'Dekking van de kosten op zee',
      'Dekking van de kosten in de stad',
    ]);
    expect(names('Waardering | Balie | 7,1 | 7', 'Waardering | Telefoon | 6,8 | 7', 'Boten | Haven | 4 | 5')).toEqual([
      'Waardering: Balie',
      'Waardering: Telefoon',
      'Boten',
    ]);
  });

  test('but not where it describes two of them alike', () => {
    const rows = ['Waardering | Balie | 7,1 | 7', 'Waardering | Balie | 6,8 | 7'];
    expect(names(...rows)).toEqual(['Waardering', 'Waardering']);
  });
});

const budget = { kind: 'budget', year: 2023, endYear: null, sequence: null, title: null } as const;

function namesIn(cells: string): readonly string[] {
  return recogniseText(asParagraphs(cells), { publication: budget })
    .filter((line) => !line.startsWith('  '))
    .map((line) => line.split(' | ')[0] ?? line);
}
