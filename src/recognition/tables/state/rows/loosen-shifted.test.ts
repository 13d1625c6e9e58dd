import { describe, expect, test } from 'vitest';
import { asParagraphs, recogniseText } from '../../text.fixture.ts';

const settled = (cells: string) =>
  recogniseText(asParagraphs(cells)).filter((line) => line.startsWith('  ') && !line.endsWith('?'));
const told = (cells: string) => recogniseText(asParagraphs(cells)).join('\n');

const rows = 'Boten in de haven / 34,1 / 40,2 / Open bruggen / 14,9 / 17,3 / Sluiswachters / 685 / 799';

describe('a table of which every row lost the same cell', () => {
  test('with a head of values over the names says of no value what it is', () => {
    const cells = `Waar we op letten / Nulmeting / Realisatie 2018 / Streefwaarde 2020 / ${rows}`;
    expect(settled(cells)).toEqual([]);
    expect(told(cells)).toContain('34,1');
  });

  test('with the head of the names over values says of no value what it is', () => {
    const heads = 'Effectindicatoren / Naam indicator / Nulmeting / Realisatie 2019 / Mikpunt 2021 / Mikpunt 2022';
    const boats = 'Boten in de haven (%) / 53,1% / 53,7% / 54,1% / 54,6% / 50,2%';
    const bridges = 'Open bruggen (%) / 51,9% / 51,4% / 50,6% / 50,1% / 44,6%';
    expect(settled(`${heads} / ${boats} / ${bridges} / Schutters (%) / 61% / 62% / 63% / 64% / 60%`)).toEqual([]);
  });

  test('with a head left below the others says of no value what it is', () => {
    const heads = 'Naam indicator / Rekening 2019 / Begroting 2021 / Gemeenten tot 50.000 inwoners 2019';
    expect(settled(`${heads} / ${rows}`)).toEqual([]);
  });
});

test('heads that fit keep their values', () => {
  expect(settled(`Naam indicator / Realisatie 2018 / Streefwaarde 2020 / ${rows}`)).toHaveLength(6);
});

test('a group of rows whose name says with whom is compared is no head', () => {
  const cells = `Naam indicator / Realisatie 2018 / Streefwaarde 2020 / Provinciale wegen / ${rows}`;
  expect(settled(cells)).toHaveLength(6);
});

describe('the last row that lost a cell', () => {
  const heads = 'Indicator / Realisatie 2017 / Realisatie 2018 / Begroting 2018';
  const whole = 'Boten / 10,6 / 10,0 / 10,3 / Bruggen / 20,6 / 20,0 / 20,3';

  test('is not taken to have lost the last one', () => {
    const lines = settled(`${heads} / ${whole} / Sluizen / 12 / 13 / * Voorlopig cijfer, nog niet gecontroleerd.`);
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => line.includes('"12"'))).toEqual([]);
  });
});

test('a total without a number lost nothing, whatever line above the table stands over the numbers of rows', () => {
  const heads = 'Tabel 3. Haven naar soort (bedragen x € 1.000) / Omschrijving / Realisatie 2016 / Begroting 2017';
  const expenses =
    'Lasten / 4.1 / Rente / 11.925 / 11.840 / 4.2 / Loon / 23.446 / 22.979 / Totaal lasten / 35.371 / 34.819';
  const income = 'Baten / 8.1 / Havengeld / 1.230 / 600 / 8.2 / Sluisgeld / 59 / - / Totaal baten / 1.289 / 600';
  const totals = settled(`${heads} / ${expenses} / ${income}`).filter((line) => line.includes('Totaal'));
  expect(totals.map((line) => line.split('"')[1])).toEqual(['35.371', '34.819', '1.289', '600']);
});
