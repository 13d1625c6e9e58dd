import { describe, expect, test } from 'vitest';
import { asParagraphs, recogniseText, rowsOfText } from './text.fixture.ts';

const card = (values: string) =>
  asParagraphs(
    `Restafval / Eenheid / Kilo per inwoner / Bron / CBS / Realisatie / Realisatie / Begroot / 2015 / 2016 / 2017 / ${values} / Dit getal telt al het afval dat niet gescheiden is.`,
  );

describe('the card of one indicator', () => {
  test('is a table of one row, with the years below the words for the columns', () => {
    expect(recogniseText(card('212 / 205 / 190'))).toEqual([
      expect.stringContaining('Restafval'),
      expect.stringContaining('2015 "212"'),
      expect.stringContaining('2016 "205"'),
      expect.stringContaining('2017 "190"'),
    ]);
  });

  test('fewer values than years are of no year that is known', () => {
    expect(rowsOfText(card('212 / 205'))[0]?.[2]).toBe('Restafval | Kilo per inwoner | CBS |  |  |  | 212 · 205');
  });

  test('one value of several years stays behind its row', () => {
    expect(rowsOfText(card('212'))[0]?.[2]).toBe('Restafval | Kilo per inwoner | CBS |  |  |  | 212');
  });

  test('as many years as columns are needed', () => {
    const cells = 'Restafval / Eenheid / Kilo / Bron / CBS / Realisatie / Realisatie / Begroot / 2015 / Dat is alles.';
    expect(rowsOfText(asParagraphs(cells))).toEqual([]);
  });
});

describe('rows that are named by abbreviations which return', () => {
  const heads = 'Beleidsindicatoren / 2015 / 2016 / 2017';

  test('give no figures where values are missing, those without a gap do', () => {
    const cells = `${heads} / Banen / VS / 12 / 13 / NL / 20 / 21 / Druk / VS / 70 / 71 / 72 / NL / 67 / 68 / 69`;
    expect(rowsOfText(asParagraphs(cells))).toEqual([
      ['Beleidsindicatoren | 2015 | 2016 | 2017', 'Druk |  |  | ', 'VS | 70 | 71 | 72', 'NL | 67 | 68 | 69'],
    ]);
  });

  test('are read where no value is missing, and so are names of indicators', () => {
    const whole = `${heads} / VS / 12 / 13 / 14 / NL / 20 / 21 / 22 / VS / 70 / 71 / 72`;
    expect(rowsOfText(asParagraphs(whole))).toHaveLength(1);
    expect(rowsOfText(asParagraphs(`${heads} / WOZ / 12 / 13 / 14 / Banen / 20 / 21`))).toHaveLength(1);
  });
});
