import { describe, expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { printRows, recogniseLines, restoreTables } from './table.fixture.ts';

const at = { file: 'test.txt', line: 1 };

function listOf(texts: readonly string[]): Block {
  return { kind: 'list', ordered: false, items: texts.map((text) => ({ text, depth: 0, at })), at };
}

describe('a money table that was written as one list', () => {
  const items =
    'Bedragen x € 1.000 / Totaal lasten / Totaal baten / Realisatie 2015 / 1.712 / 906 / Begroting 2016 / 3.371 / 0'.split(
      ' / ',
    );

  test('has a row for each label and a column for each head', () => {
    const [rest, table] = restoreTables([listOf(items)]);
    // the unit stays above it
    expect(rest).toMatchObject({ kind: 'list', items: [{ text: 'Bedragen x € 1.000' }] });
    expect(printRows(table)).toEqual([
      ' | Realisatie 2015 | Begroting 2016',
      'Totaal lasten | 1.712 | 3.371',
      'Totaal baten | 906 | 0',
    ]);
  });

  test.each([
    ['an amount is missing', items.slice(0, -1)],
    ['there is one column', items.slice(0, 6)],
    ['a value is no amount', items.map((text) => (text === '906' ? 'We bouwen bruggen' : text))],
  ])('stays a list where %s', (_, texts) => {
    const list = listOf(texts);
    expect(restoreTables([list])).toEqual([list]);
  });

  test('has a row for each label of anything else', () => {
    const texts = items.map((text) =>
      text.replace('Totaal lasten', 'Bruggen bouwen').replace('Totaal baten', 'Sluizen'),
    );
    expect(restoreTables([listOf(texts)]).flatMap(printRows)).toEqual([
      ' | Realisatie 2015 | Begroting 2016',
      'Bruggen bouwen | 1.712 | 3.371',
      'Sluizen | 906 | 0',
    ]);
  });
});

describe('a money table of which empty first cells went to the end of their row', () => {
  const lines = [
    'bedragen x € 1.000 | | | | |',
    'Bruggen | Begroting 2018 na wijziging | Rekening 2018 | Verschil | |',
    'Lasten van bruggen | | | | |',
    '61142 | Onderhoud | 3,4 | 2,2 | 1,2 | V',
    '60491 | Bediening | 1,2 | 1,3 | 0,1 | N',
    '4,6 | 3,5 | 1,1 | V | |',
    'Saldo van lasten en baten | 2,2 | 2,5 | 0,3 | N |',
  ];
  const saidOf = (given: readonly string[]) => {
    const read = recogniseLines(given);
    return read.groups.flatMap(({ chapter, amounts }) =>
      amounts.map(({ label, year, standing, euros }) =>
        [chapter?.title ?? '', label, year, standing, euros].join(' | '),
      ),
    );
  };

  test('says nothing: its amounts stand under the heads of others', () => {
    // a reader would see that the numbers of products have no head, and move the heads to the right
    expect(saidOf(lines)).toEqual([]);
  });

  test('heads in their own columns move nothing', () => {
    const whole = [
      'Nr. | Bruggen | Begroting 2018 | Rekening 2018',
      '1 | Onderhoud | 3,4 | 2,2',
      '2 | Bediening | 1,2 | 1,3',
    ];
    expect(saidOf(['bedragen x € 1.000 | | |', ...whole])).toEqual([
      'Onderhoud | Onderhoud | 2018 |  | 3400',
      'Onderhoud | Onderhoud | 2018 | actual | 2200',
      'Bediening | Bediening | 2018 |  | 1200',
      'Bediening | Bediening | 2018 | actual | 1300',
    ]);
  });
});
