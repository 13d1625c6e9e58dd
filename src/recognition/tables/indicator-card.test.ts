import { describe, expect, test } from 'vitest';
import { asParagraphs, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

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

  test('values for just the years that are past stand in those', () => {
    expect(rowsOfText(card('212 / 205'))[0]?.[1]).toBe('Restafval | Kilo per inwoner | CBS | 212 | 205 | ');
  });

  test('any other number of values cannot be placed: they stay below the card', () => {
    expect(rowsOfText(card('212'))[0]?.[1]).toBe('Restafval | Kilo per inwoner | CBS |  |  | ');
    expect(restoreText(card('212')).map((block) => ('text' in block ? block.text : block.kind))).toContain('212');
  });

  test('more than half of the values stand from the left, where years go up', () => {
    const heads = 'Eenheid / Kilo / Bron / CBS / Realisatie / Realisatie / Begroot / Begroot';
    const more = (years: string) =>
      rowsOfText(asParagraphs(`Restafval / ${heads} / ${years} / 9 / 8 / 7 / Dat is alles.`));
    expect(more('2015 / 2016 / 2017 / 2018')[0]?.[1]).toBe('Restafval | Kilo | CBS | 9 | 8 | 7 | ');
    expect(more('2018 / 2017 / 2016 / 2015')[0]?.[1]).toBe('Restafval | Kilo | CBS |  |  |  | ');
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
