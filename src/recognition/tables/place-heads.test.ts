import { describe, expect, test } from 'vitest';
import { contextOf, printTable, recogniseTable, tableOf } from './table.fixture.ts';

const namesOf = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('  '));

describe('places above years that come back', () => {
  const heads = 'Indicator | 2018 | 2019 | 2018 | 2019 | Bron';
  const read = (...lines: readonly string[]) => printTable(recogniseTable(tableOf(lines), contextOf()));

  test('are each of one round of years, also without the empty corner', () => {
    expect(read('Laarbeek | Nederland', heads, 'Boten | 1 | 2 | 3 | 4 | RWS')).toEqual([
      'Boten',
      '  achieved 2018 "1" 1',
      '  achieved 2019 "2" 2',
      '  reference 2018 "3" 3',
      '  reference 2019 "4" 4',
    ]);
  });

  test('are of no round where the years do not come back as a whole', () => {
    const once = 'Indicator | 2018 | 2019 | 2020 | 2019 | Bron';
    expect(read('Laarbeek | Nederland', once, 'Boten | 1 | 2 | 3 | 4 | RWS').join()).not.toContain('reference');
  });

  test('a row with its source where others have a value gives figures of which neither role nor year is known', () => {
    const rows = ['Boten | 1 | 2 | 3 | 4 | RWS', 'Sluizen | 1 | 2 | 3 | 4 | RWS', 'Molens | 5 | 6 | Kadaster | | '];
    expect(namesOf(read('Laarbeek | Nederland', heads, ...rows))).toEqual(['Boten', 'Sluizen', 'Molens']);
    expect(read('Laarbeek | Nederland', heads, ...rows).slice(-2)).toEqual(['  other - "5" 5 ?', '  other - "6" 6 ?']);
  });

  test('words for a value are none where the source has its own cell', () => {
    const rows = ['Boten | 1 | 2 | 3 | 4 | RWS', 'Molens | 5 | 6 | 7 | in opbouw | Kadaster'];
    expect(namesOf(read('Laarbeek | Nederland', heads, ...rows))).toEqual(['Boten', 'Molens']);
  });
});
