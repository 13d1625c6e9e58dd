import { describe, expect, test } from 'vitest';
import { contextOf, printTable, recogniseTable, tableOf } from './table.fixture.ts';

function read(...lines: readonly string[]): readonly string[] {
  return printTable(recogniseTable(tableOf(lines), contextOf()));
}

describe('two rows of heads without their spans', () => {
  test('the lower one begins under the second head', () => {
    const lines = [
      'Beeldindicatoren | Metingen | Streefw. | Referentie | | ',
      '---|---|---|---|---|---',
      '2017 | 2018 | 2019 | 2022 | waarde | ',
      'Lege kramen | 2,4 | 3,5 | 5,6 | 7 | n.v.t.',
      'Aantal kramen op de markt zonder huurder. | | | | | ',
    ];
    expect(read(...lines)).toEqual([
      'Lege kramen',
      '  achieved 2017 "2,4" 2.4',
      '  achieved 2018 "3,5" 3.5',
      '  achieved 2019 "5,6" 5.6',
      '  target 2022 "7" 7',
      '  reference - "n.v.t." not-measured',
    ]);
  });

  test('a row that begins with a year is of the body where it has as many cells as the other rows', () => {
    const lines = ['Jaar | Realisatie | Doel', '2017 | 12 | 13', '2018 | 14 | 15'];
    expect(read(...lines).join()).not.toContain('Realisatie 12');
    expect(read('Indicator | Realisatie | Doel', '2018 | 2019 | 2020', 'Kramen | 8 | 9').join()).not.toContain(
      '2018 "8"',
    );
  });
});

describe('one row of heads of which one lost its span', () => {
  test('has that one over the year and its value', () => {
    expect(
      read(
        'Indicator | Laatste meting | Verwachting 2020 | Verwachting 2023 | ',
        '---|---|---|---|---',
        'Lege kramen | 2018 | 2,4 | 2,5 | 2,6',
        'Volle kramen | 2017 | 7,4 | 7,5 | 7,6',
      ).slice(0, 4),
    ).toEqual(['Lege kramen', '  achieved 2018 "2,4" 2.4', '  budgeted 2020 "2,5" 2.5', '  budgeted 2023 "2,6" 2.6']);
  });
});
