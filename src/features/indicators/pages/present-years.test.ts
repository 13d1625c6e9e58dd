import { expect, test } from 'vitest';
import { bareContext } from '../../../frame/bare-context.fixture.ts';
import type { Decimal } from '../../../model/notation/decimal.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import type { FigureRole } from '../../../model/statement.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';
import { presentYears } from './present-years.ts';

const organisation = { organisationId: 'o', slug: 'groningen', name: 'Groningen', kind: 'municipality' } as const;

type Cell = readonly [FigureRole, number | null, string, FigureValue];
const over = (number: Decimal, raw: string): readonly [string, FigureValue] => [
  raw,
  { type: 'comparison', operator: '>', number },
];

const statement = (
  kind: 'budget' | 'annual-report',
  year: number,
  cells: readonly Cell[],
  footnote: string | null = null,
): IndicatorStatement => ({
  editionId: 'e',
  frozenAt: new Date('2026-11-30'),
  nature: [],
  address: null,
  wordedAs: null,
  indicatorId: `${kind} ${year}`,
  ordinal: 1,
  indicatorKind: null,
  name: 'Aantal projecten',
  unit: null,
  frequency: null,
  source: null,
  footnote,
  publication: `${kind}-${year}`,
  kind,
  year,
  endYear: null,
  sequence: null,
  chapter: '2.1.4',
  code: '2.1.4',
  title: 'Promoten',
  figures: cells.map(([role, cellYear, raw, value]) => ({
    indicatorId: 'i',
    role,
    year: cellYear,
    unsettled: [],
    column: '',
    raw,
    value,
    settled: [],
    footnote: null,
    position: { file: 'x' },
  })),
});

const reached: FigureValue = { type: 'number', number: '3', percent: false };
const table = presentYears(
  organisation,
  [
    statement('budget', 2018, [['target', 2018, ...over('5', '> 5')]], 'Voorlopig'),
    statement('annual-report', 2018, [
      ['target', 2018, ...over('2', '>2')],
      ['achieved', 2018, '3', reached],
    ]),
    statement('budget', 2020, [
      ['target', 2018, ...over('2', '> 2')],
      ['achieved', null, '3', reached],
    ]),
  ],
  bareContext,
);

test('a year has what was aimed at beside what came of it', () => {
  expect(table.columns.map(({ text }) => text)).toEqual(['Beoogd', 'Behaald']);
  expect(table.rows.map(({ year }) => year)).toEqual(['2018', 'geen jaar']);
});

test('values that mean the same stand once with all that give them, others under each other', () => {
  const values = table.rows[0]?.cells[0]?.map(({ figure, places }) => [figure.raw, places.map(({ text }) => text)]);
  expect(values).toEqual([
    ['> 5', ['Begroting\u{a0}2018']],
    ['>2', ['Jaarverslag\u{a0}2018', 'Begroting\u{a0}2020']],
  ]);
});

test('each leads to where it is written, and keeps the note that stands there', () => {
  const place = table.rows[0]?.cells[0]?.[0]?.places[0];
  expect(place?.href).toBe('/groningen/budget-2018/2.1.4#indicator-1-target-2018');
  expect(place?.note).toMatchObject({ mark: '1' });
  expect(table.notes.map(({ text }) => text)).toEqual(['Voorlopig']);
});
