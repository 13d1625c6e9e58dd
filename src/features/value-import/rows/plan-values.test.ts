import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Outline } from '../../../drafting/compose/outline.ts';
import { exampleItems, idOf } from '../../../drafting/draft.fixture.ts';
import type { Identified, IndicatorItem } from '../../../drafting/item.ts';
import { printCsv } from '../../../frame/data/csv.ts';
import { readCsv } from '../../../reading/csv/read-csv.ts';
import { listAsked } from './list-asked.ts';
import { applyChanges, type PlanOf, planValues } from './plan-values.ts';
import { readColumn } from './read-column.ts';
import { readValueRows } from './read-value-rows.ts';
import { roleNames } from './role-names.data.ts';
import { rowsAgain } from './rows-again.ts';

const huizen = exampleItems.find(({ id }) => id === idOf('huizen'))?.item;
if (huizen?.kind !== 'indicator') throw new Error('The example has no indicator.');
const indicator: IndicatorItem = huizen;
const plan = (items: readonly Identified[] = exampleItems, mayWrite = true): PlanOf => ({
  ...{ outline: new Outline(items), versionOf: () => 3, isPlan: false, mayWrite: () => mayWrite },
});
const rowsOf = (csv: string) => readValueRows(readCsv(csv, 'a.csv').blocks);
const planned = (csv: string, of = plan()) => {
  const { changes, same, leftOut } = planValues(rowsOf(csv) ?? [], of);
  return { changes: changes.map(({ key, old, raw }) => [key, old, raw]), same, why: leftOut.map(({ why }) => why) };
};

test.each([
  ['Indicator', { kind: 'name' }],
  ['Naam indicator', { kind: 'name' }],
  ['Behaald 2026', { kind: 'value', role: 'achieved', year: 2026 }],
  ['Realisatie', { kind: 'value', role: 'achieved', year: null }],
  ['2026', { kind: 'value', role: null, year: 2026 }],
  ['Waarde', { kind: 'value', role: null, year: null }],
  ['Streefwaarde 2027', { kind: 'value', role: 'target', year: 2027 }],
  ['Peildatum', { kind: 'day' }],
  ['Bron', { kind: 'source' }],
  ['Jaar', { kind: 'year' }],
  ['Eenheid', null],
  ['2024-2026', null],
] as const)('a column headed %s', (head, column) => {
  expect(readColumn(head)).toEqual(column);
});

describe('values of a file', () => {
  test('change what waits or stands, and what stands already is the same', () => {
    expect(planned('Indicator;Behaald 2026\nOpgeleverde woningen;410\n')).toEqual({
      ...{ changes: [['achieved-2026', '402', '410']], same: 0, why: [] },
    });
    expect(planned('Indicator;Onderdeel;Waarde\nopgeleverde  Woningen;2.1 Wonen;402\n')).toEqual({
      ...{ changes: [], same: 1, why: [] },
    });
    expect(planned('Indicator;Behaald 2026\nOpgeleverde woningen;\n')).toEqual({ changes: [], same: 0, why: [] });
  });

  test('that are not sure are left out, each with why', () => {
    const why = (csv: string, of = plan()) => planned(csv, of).why;
    expect(why('Indicator;Waarde\nVerkochte woningen;5\n')).toEqual(['no-indicator']);
    expect(why('Indicator;Onderdeel;Waarde\nOpgeleverde woningen;3.1;5\n')).toEqual(['no-indicator']);
    expect(why('Indicator;Behaald 2024\nOpgeleverde woningen;5\n')).toEqual(['not-asked']);
    expect(why('Indicator;Behaald 2025\nOpgeleverde woningen;5\n')).toEqual(['adopted']);
    expect(why('Indicator;Waarde\nOpgeleverde woningen;best veel\n')).toEqual(['unreadable']);
    expect(why('Indicator;Waarde;Peildatum\nOpgeleverde woningen;5;gisteren\n')).toEqual(['bad-day']);
    expect(why('Indicator;Waarde\nOpgeleverde woningen;5\nOpgeleverde woningen;6\n')).toEqual(['twice', 'twice']);
    expect(why('Indicator;Waarde\nOpgeleverde woningen;5\n', plan(exampleItems, false))).toEqual(['not-allowed']);
    const two = [...exampleItems, { id: idOf('nogeen'), item: { ...indicator, place: 1 } }];
    expect(why('Indicator;Waarde\nOpgeleverde woningen;5\n', plan(two))).toEqual(['more-indicators']);
  });

  test('are read from a table that says which column is which, and from no other', () => {
    expect(rowsOf('Naam;Bedrag\nWonen;5\n')).toBeNull();
    expect(rowsOf('Een brief\n\nGeachte heer')).toBeNull();
    expect(
      rowsOf('Overzicht;;\nIndicator;Eenheid;2025;2026\nWoningen;aantal;391;402\n')?.map(({ year, raw, at }) => [
        year,
        raw,
        at.row,
      ]),
    ).toEqual([
      ...[
        [2025, '391', 3],
        [2026, '402', 3],
      ],
    ]);
  });

  test('below a blank line go on under the same columns, or are told of where they have others', () => {
    const file = 'Indicator;Jaar;Waarde\nWoningen;2026;402\n\nWonen;;\nBoten;2026;3\n\nBoten;4\n';
    expect(rowsOf(file)?.map(({ name, raw, at }) => [name, raw, at.row])).toEqual([
      ['Woningen', '402', 2],
      ['Boten', '3', 5],
      ['', 'Boten | 4', 7],
    ]);
    expect(planned('Indicator;Jaar;Waarde\n\nBoten;4\n').why).toEqual(['no-indicator']);
  });
});

test('the list that is given out is taken in again as it is, whatever texts have in them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('402', '-', '> 5', '=1+1', '+31', '12,5%'),
      fc.constantFrom('CBS', '=cmd|x', "'=a", 'een; "twee"'),
      (raw, source) => {
        const figures = indicator.figures.map((one) => (one.adopted === null ? { ...one, raw, source } : one));
        const items = exampleItems.map((one) =>
          one.id === idOf('huizen') ? { ...one, item: { ...indicator, figures } } : one,
        );
        const csv = printCsv(listAsked(plan(items), roleNames), ';');
        const { changes, leftOut } = planValues(rowsOf(csv) ?? [], plan(items));
        expect(changes).toEqual([]);
        expect(leftOut.every(({ why }) => why === 'unreadable')).toBe(true);
        expect(rowsOf(csv)?.[0]).toMatchObject({ raw, source, itemId: idOf('huizen'), role: 'achieved', year: 2026 });
      },
    ),
  );
});

test('a change leaves what the file does not say, and shown again it is the same change', () => {
  const { changes } = planValues(rowsOf('Indicator;Waarde;Bron\nOpgeleverde woningen;n.n.b.;CBS\n') ?? [], plan());
  const own = applyChanges(indicator, changes, false)?.figures.find(({ adopted }) => adopted === null);
  expect(own).toMatchObject({
    raw: 'n.n.b.',
    source: 'CBS',
    day: '2026-12-31',
    explanation: expect.stringContaining('bouwplaatsen'),
  });
  expect(planValues(rowsAgain(changes), plan()).changes).toEqual(changes);
});
