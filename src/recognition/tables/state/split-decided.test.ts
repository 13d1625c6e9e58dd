import { expect, test } from 'vitest';
import type { Decision, RowMeaning } from '../../../model/correction.ts';
import { Decided } from '../../decided/decided.ts';
import { contextOf, recogniseTable, tableOf } from '../table.fixture.ts';

function decidedThat(...decisions: readonly Decision[]): Decided {
  const reach = { organisation: null, publication: null, file: null };
  return new Decided(
    decisions.map((decision, at) => ({
      id: String(at),
      at: '2026-11-30T10:00:00.000Z',
      by: 'iemand',
      reach,
      decision,
    })),
  );
}

function decided(...rows: readonly (readonly [string, RowMeaning])[]): Decided {
  return decidedThat(...rows.map(([name, means]): Decision => ({ about: 'row', name, means })));
}

const table = tableOf([
  'Graadmeter | Realisatie 2019 | Realisatie 2020',
  'Bomen | 28 | 32',
  'Wat het vroeg (€) | 5.322.000 | 5.535.000',
  'Alles samen | 12 | 14',
]);

test('a row is what a person decided: amounts of a side, or nothing', () => {
  const rows = decided(['Wat het vroeg (€)', { is: 'amount', side: 'expenses' }], ['Alles samen', { is: 'neither' }]);
  const { indicators, groups } = recogniseTable(table, contextOf({ decided: rows }));
  expect(indicators.map(({ name }) => name)).toEqual(['Bomen']);
  const amounts = groups.flatMap((group) => group.amounts);
  expect(amounts.map(({ side, year, euros }) => [side, year, euros])).toEqual([
    ['expenses', 2019, '5322000'],
    ['expenses', 2020, '5535000'],
  ]);
  expect(rows.met.size).toBe(2);
});

test('that a row is an indicator, as it was read, changes nothing', () => {
  const rows = decided(['Bomen', { is: 'indicator' }]);
  expect(recogniseTable(table, contextOf({ decided: rows }))).toEqual(recogniseTable(table, contextOf()));
});

test('what a person said that a head tells of figures, it tells of amounts below it', () => {
  const shared = tableOf([
    'Indicator | Eenheid | Peiling 2019 | Inzet 2021',
    'Bomen | aantal | 28 | 32',
    'Lasten (x € 1.000) | | 5.322 | 5.535',
  ]);
  const standings = (isDecided: boolean) => {
    const means = { is: 'value', role: 'achieved', year: 'head' } as const;
    const heads = isDecided ? decidedThat({ about: 'column', head: 'Peiling #', means }) : new Decided([]);
    const { groups } = recogniseTable(shared, contextOf({ decided: heads }));
    return groups.flatMap(({ amounts }) => amounts.map(({ year, standing }) => [year, standing]));
  };
  expect(standings(true)).toEqual([
    [2019, 'actual'],
    [2021, null],
  ]);
  expect(standings(false)[0]).toEqual([2019, null]);
});
