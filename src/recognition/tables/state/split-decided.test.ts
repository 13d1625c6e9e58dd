import { expect, test } from 'vitest';
import type { Decision, RowMeaning } from '../../../model/correction.ts';
import { Decided } from '../../decided/decided.ts';
import { contextOf, recogniseTable, tableOf } from '../table.fixture.ts';

function decided(...rows: readonly (readonly [string, RowMeaning])[]): Decided {
  const reach = { organisation: null, publication: null, file: null };
  return new Decided(
    rows.map(([name, means], at) => {
      const decision: Decision = { about: 'row', name, means };
      return { id: String(at), at: '2026-11-30T10:00:00.000Z', by: 'iemand', reach, decision };
    }),
  );
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
