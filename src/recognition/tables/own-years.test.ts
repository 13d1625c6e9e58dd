import { describe, expect, test } from 'vitest';
import { contextOf, printTable, recogniseTable, tableOf } from './table.fixture.ts';
import { asParagraphs, recogniseText } from './text.fixture.ts';

function figureIn(head: string, value: string): string {
  const table = tableOf([`Indicator | Behaald 2015 | ${head}`, `Boten | 1 | ${value}`]);
  return printTable(recogniseTable(table, contextOf()))[2]?.trim() ?? '';
}

describe('the year of a value that has one of its own', () => {
  test.each([
    ['Nederland', '2019: € 248', /^reference 2019 "2019: € 248" .*248/u],
    ['Nederland', '93% (2018)', /^reference 2018 .*93/u],
    ['Nederland', '57 (2014, Dienst voor Boten)', /^reference 2014 .*57/u],
    ['Streefwaarde', '100 kg in 2022', /^target 2022 .*100/u],
    ['Begroting 2016', '12 (2014)', /^budgeted 2016/u],
    ['Realisatie 2016', '12 (2014)', /^achieved 2014 .*12/u],
    ['Nulmeting 2016', '12 (2014)', /^baseline 2014 .*12/u],
  ])('%s, %s', (head, value, expected) => {
    expect(figureIn(head, value)).toMatch(expected);
  });

  test.each([
    ['Streefwaarde', '> dan in 2017'],
    ['Streefwaarde', '2.019'],
    ['Streefwaarde', '12 (waarvan 3 in 2017 en 4 in 2018)'],
  ])('is not taken from %s, %s', (head, value) => {
    expect(figureIn(head, value)).toMatch(/^target -/u);
  });

  test('an earlier measurement is not of the period of the row', () => {
    const table = tableOf([
      'Indicator | Periode | Vorige meting | Laatste meting',
      'Boten | 2018 | 85 | 86',
      'Molens | 2017 | 3 | 4',
    ]);
    expect(printTable(recogniseTable(table, contextOf())).slice(0, 3)).toEqual([
      'Boten',
      '  achieved - "85" 85',
      '  achieved 2018 "86" 86',
    ]);
  });

  test('may stand on a line of its own below the value', () => {
    const cells =
      'Indicator / Nulmeting / (2012) / Streefwaarde / Boten / 8% / (2014) / 9% / Molens / 7% / (2013) / 6%';
    expect(recogniseText(asParagraphs(cells)).filter((line) => line.startsWith('  b'))).toEqual([
      '  baseline 2014 "8% (2014)" 8%',
      '  baseline 2013 "7% (2013)" 7%',
    ]);
  });
});
