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

describe('two rows of heads that were copied line by line, with a space between the cells', () => {
  const report = { publication: publication('annual-report', 2016) };

  test('years over roles, with the numbers of the rows before the names', () => {
    const text =
      'Nr. Indicator 2013 2014 2015 2016\nRekening Rekening Begroting Rekening\n1 Boten 9 8 7 6\n2 Molens 5 4 3 2\n3 Sluizen in beheer 1 2 - 4';
    expect(recogniseText(text, report)).toEqual([
      'Boten',
      '  achieved 2013 "9" 9',
      '  achieved 2014 "8" 8',
      '  budgeted 2015 "7" 7',
      '  achieved 2016 "6" 6',
      'Molens',
      '  achieved 2013 "5" 5',
      '  achieved 2014 "4" 4',
      '  budgeted 2015 "3" 3',
      '  achieved 2016 "2" 2',
      'Sluizen in beheer',
      '  achieved 2013 "1" 1',
      '  achieved 2014 "2" 2',
      '  budgeted 2015 "-" not-measured',
      '  achieved 2016 "4" 4',
    ]);
  });

  test('a year over more roles than one', () => {
    const text =
      'Maatstaf Eenheid 2015 2016 Bron\nStreefwaarde Werkelijk Streefwaarde Werkelijk\nBoten aantal 9 8 7 6 CBS\nMolens % 5 4 3 2 Eigen telling';
    expect(recogniseText(text, report).slice(0, 5)).toEqual([
      'Boten',
      '  target 2015 "9" 9',
      '  achieved 2015 "8" 8',
      '  target 2016 "7" 7',
      '  achieved 2016 "6" 6',
    ]);
  });

  test('roles over years, below a title with a number', () => {
    const text =
      'Programma 2 Veiligheid\n\nNr. Indicator Rekening Rekening Begroting\n2014 2015 2016\n1 Boten 9 8 7\n2 Molens 6 5 4';
    expect(recogniseText(text, report).slice(0, 4)).toEqual([
      'Boten',
      '  achieved 2014 "9" 9',
      '  achieved 2015 "8" 8',
      '  budgeted 2016 "7" 7',
    ]);
  });

  test('a row that lost a cell stays open', () => {
    const text =
      'Nr. Indicator 2014 2015 2016\nRekening Rekening Begroting\n1 Boten 9 8\n2 Molens 6 5 4\n3 Steigers 3 2 1';
    expect(recogniseText(text, report).slice(0, 3)).toEqual(['Boten', '  other - "9" 9 ?', '  other - "8" 8 ?']);
  });

  test('a measurement to start from and one to compare with stand over no year', () => {
    const text =
      'Indicator Nulmeting Rekening Begroting Nederland\n2015 2016\nBoten 9 8 7 6\nMolens 4 3 2 1\nSluizen 8 7 6 5';
    expect(recogniseText(text, report).slice(0, 5)).toEqual([
      'Boten',
      '  baseline - "9" 9',
      '  achieved 2015 "8" 8',
      '  budgeted 2016 "7" 7',
      '  reference - "6" 6',
    ]);
  });

  test('is not read as years alone where heads above them ask for more', () => {
    const text =
      'Indicator Eenheid Nulmeting Rekening Begroting\n2014 2016\nBoten aantal 9\nMolens aantal 8\nSluizen % 7';
    expect(recogniseText(text, report).filter((line) => line.includes(' 2014 ') || line.includes(' 2016 '))).toEqual(
      [],
    );
  });
});
