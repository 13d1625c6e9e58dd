import { describe, expect, test } from 'vitest';
import { publication } from './table.fixture.ts';
import { asLines, asParagraphs, recogniseText } from './text.fixture.ts';

const budget = { publication: publication('budget', 2021) };
const rows = 'Boten / 9 / 1 / 2 / > 3 / CBS / Molens / 8 / 4 / 5 / > 6 / Kadaster';
const told = [
  'Boten',
  '  baseline - "9" 9',
  '  achieved 2018 "1" 1',
  '  achieved 2019 "2" 2',
  '  target 2021 "> 3" >3',
];

describe('two rows of heads that were copied cell by cell', () => {
  test('years over roles, beside heads that stand over one column alone', () => {
    const heads = 'Maatstaf / Nulmeting / 2018 / 2019 / 2021 / Bron / Realisatie / Realisatie / Streefwaarde';
    expect(recogniseText(asParagraphs(`Op koers / ${heads} / ${rows}`), budget).slice(0, 5)).toEqual(told);
  });

  test('roles over years, of which the plans begin where the year of the budget does', () => {
    const heads = 'Maatstaf / Nulmeting / Realisatie / Streefwaarde / Bron / 2018 / 2019 / 2021';
    expect(recogniseText(asParagraphs(`Op koers / ${heads} / ${rows}`), budget).slice(0, 5)).toEqual(told);
  });

  test('a year with several words below it, where none of these comes back', () => {
    const heads = 'Maatstaf / 2018 / 2019 / Bron / Realisatie / Realisatie / Streefwaarde / Nederland';
    const cells = 'Boten / 1 / 2 / 3 / 4 / CBS / Molens / 5 / 6 / 7 / 8 / CBS';
    const read = recogniseText(asParagraphs(`${heads} / ${cells}`), {
      publication: publication('annual-report', 2019),
    });
    expect(read.slice(0, 5)).toEqual([
      'Boten',
      '  achieved 2018 "1" 1',
      '  achieved 2019 "2" 2',
      '  target 2019 "3" 3',
      '  reference 2019 "4" 4',
    ]);
  });

  test('in one paragraph, begin with its first line', () => {
    const heads = 'Waar wij op letten / Eenheid / Nulmeting / Realisatie / Streefwaarde / 2018 / 2019 / 2021';
    const cells = 'Boten / aantal / 9 / 1 / 2 / > 3 / Molens / % / 8 / 4 / 5 / > 6';
    expect(recogniseText(asLines(`${heads} / ${cells}`), budget).slice(0, 5)).toEqual(told);
  });
});
