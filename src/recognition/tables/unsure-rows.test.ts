import { describe, expect, test } from 'vitest';
import { asParagraphs, recogniseText, rowsOfText } from './text.fixture.ts';

const heads = 'Indicator / 2015 / 2016 / 2017 / 2018';

describe('a row that lacks a value without a trace', () => {
  test('is of its table where names return, with values of which no column is known', () => {
    const cells = `${heads} / Boten / Waterrijk / 1 / 2 / 3 / 4 / Landelijk / 5 / 6 / 7 / 8 / Molens / Waterrijk / 11 / 12 / 13 / Landelijk / 15 / 16 / 17`;
    expect(rowsOfText(asParagraphs(cells))).toEqual([
      [
        'Indicator | 2015 | 2016 | 2017 | 2018 | ',
        'Boten |  |  |  |  | ',
        'Waterrijk | 1 | 2 | 3 | 4 | ',
        'Landelijk | 5 | 6 | 7 | 8 | ',
        'Molens |  |  |  |  | ',
        'Waterrijk |  |  |  |  | 11 · 12 · 13',
        'Landelijk |  |  |  |  | 15 · 16 · 17',
      ],
    ]);
  });

  test('is of no year where just one of many values is there', () => {
    const roles = 'Indicator / Realisatie 2015 / Begroting 2016 / Raming 2017 / Doel 2018';
    const cells = `${roles} / Boten / 1 / 2 / 3 / 4 / Steigers / 9,5 / Molens / 5 / 6 / 7 / 8`;
    expect(recogniseText(asParagraphs(cells)).slice(5, 7)).toEqual(['Steigers', '  other - "9,5" 9.5 ?']);
  });

  test('is of no year where a mark would stand in a column without marks', () => {
    const cells = `${heads} / Boten / 1 / 2 / 3 / n.n.b. / Steigers / 4 / 5 / n.n.b. / Molens / 5 / 6 / 7 / 8`;
    expect(recogniseText(asParagraphs(cells)).slice(5, 9)).toEqual([
      'Steigers',
      '  other - "4" 4 ?',
      '  other - "5" 5 ?',
      '  other - "n.n.b." to-follow ?',
    ]);
  });

  test('is not known to lack the last one', () => {
    const cells = `${heads} / Boten / 1 / 2 / 3 / 4 / Steigers / 9,5 / 9,6 / 9,7 / Molens / 5 / 6 / 7 / 8`;
    expect(rowsOfText(asParagraphs(cells))[0]).toContain('Steigers |  |  |  |  | 9,5 · 9,6 · 9,7');
  });

  test('the row of a place has no source: a mark behind its name is a value', () => {
    const cells =
      'Naam indicator / Eenheid / Bron / 2016 / 2017 / Boten / Aantal / LISA / Waterrijk / n.b. / 2 / Landelijk / 5 / 6 / Molens / Aantal / LISA / Waterrijk / 7 / 8 / Landelijk / 9 / 10';
    expect(rowsOfText(asParagraphs(cells))[0]).toContain('Waterrijk |  |  | n.b. | 2');
  });
});

describe('remarks between the rows of a flattened table', () => {
  const head = 'Indicatoren / Laatste meting / Waarde / Eenheid / Bron';

  test('do not end it, however long', () => {
    const remark = `Het aantal boten ${'in de haven '.repeat(15)}is gelijk gebleven.`;
    const cells = `${head} / 01 - Boten in de haven / 2017 / 5,10 / Aantal / CBS / Zo tellen wij. / ${remark} / 02 - Steigers / 2016 / 1,10 / Aantal / CBS`;
    expect(rowsOfText(asParagraphs(cells))[0]).toContain('02 - Steigers | 2016 | 1,10 | Aantal | CBS');
  });

  test('may have been read as a list of one item', () => {
    const cells = 'Indicator / 2016 / 2017 / Boten / 4 / 5 / * Door de storm zijn er minder. / Molens / 6 / 7';
    expect(rowsOfText(asParagraphs(cells))[0]?.slice(-1)).toEqual(['Molens | 6 | 7']);
  });

  test('prose below the last row is none of it', () => {
    const cells = `${head} / Boten / 2017 / 5,10 / Aantal / CBS / In 2018 bouwen wij 12 steigers. / Wij doen dat in 3 havens.`;
    expect(rowsOfText(asParagraphs(cells))).toEqual([
      ['Indicatoren | Laatste meting | Waarde | Eenheid | Bron', 'Boten | 2017 | 5,10 | Aantal | CBS'],
    ]);
  });
});
