import { expect, test } from 'vitest';
import type { Decimal } from '../../../model/notation/decimal.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import type { FigureRole } from '../../../model/statement.ts';
import { nl } from '../../../words/nl.data.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';
import { chartOf, drawable } from './chart-of.ts';
import { findDifferences } from './differences.ts';

type Cell = readonly [FigureRole, number | null, string, FigureValue];
const number = (value: Decimal): FigureValue => ({ type: 'number', number: value, percent: false });
const over = (value: Decimal): FigureValue => ({ type: 'comparison', operator: '>', number: value });
const missing: FigureValue = { type: 'missing', why: 'not-measured' };

const statement = (kind: 'budget' | 'annual-report', year: number, cells: readonly Cell[]): IndicatorStatement => ({
  editionId: 'e',
  frozenAt: new Date('2026-11-30'),
  nature: [],
  address: null,
  indicatorId: `${kind} ${year}`,
  wordedAs: null,
  ordinal: 0,
  indicatorKind: null,
  name: 'Aantal projecten',
  unit: null,
  frequency: null,
  source: null,
  footnote: null,
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

const history = [
  statement('budget', 2018, [
    ['achieved', 2015, '-', missing],
    ['achieved', 2016, '2', number('2')],
    ['target', 2018, '> 5', over('5')],
  ]),
  statement('annual-report', 2017, [['achieved', 2016, '8', number('8')]]),
  statement('annual-report', 2018, [
    ['target', 2018, 'Beoogd > 2', over('2')],
    ['achieved', 2018, '3', number('3')],
  ]),
];

test('of two values for one year the one stated last is on the line, and both are drawn', () => {
  expect(chartOf(history)?.points.filter(({ year }) => year === 2016)).toEqual([
    expect.objectContaining({ number: 2, isLatest: false }),
    expect.objectContaining({ number: 8, isLatest: true }),
  ]);
});

test('both targets for one year are drawn, without the words around them', () => {
  expect(chartOf(history)?.targets.map(({ texts, isLatest }) => [texts[0], isLatest])).toEqual([
    ['> 5', false],
    ['> 2', true],
  ]);
});

test('a target that two publications state alike is drawn once', () => {
  const twice = [
    statement('budget', 2017, [['target', 2017, '>2', over('2')]]),
    statement('annual-report', 2017, [['target', 2017, '> 2', over('2')]]),
  ];
  expect(chartOf(twice)?.targets).toHaveLength(1);
});

test('a year that was not measured is told, not drawn as zero', () => {
  expect(chartOf(history)?.missing).toEqual([2015]);
  expect(chartOf(history)?.points.some(({ year }) => year === 2015)).toBe(false);
});

test('what is no number in a year gives no chart', () => {
  expect(
    chartOf([
      statement('budget', 2017, [
        ['achieved', 2016, '-', missing],
        ['achieved', null, '3', number('3')],
      ]),
    ]),
  ).toBeNull();
  expect(drawable({ type: 'relative', operator: '>', year: 2017 })).toBeNull();
  expect(drawable({ type: 'ratio', left: '1', right: '8.5' })).toBeNull();
});

test('ranks make a chart of ranks, in which a top is a bound', () => {
  const ranks = [
    statement('budget', 2017, [
      ['achieved', 2016, 'Plaats 10', { type: 'rank', number: 10, form: 'place' }],
      ['target', 2017, 'Top 8', { type: 'rank', number: 8, form: 'top' }],
    ]),
  ];
  expect(chartOf(ranks)).toMatchObject({ isRank: true, targets: [{ operator: '<=', texts: ['Top 8'] }] });
});

test('a place that is one of several reaches to the last of them, and numbers among places are places', () => {
  const ranks = chartOf([
    statement('budget', 2017, [
      ['achieved', 2015, 'Plaats 10 en 11', { type: 'rank', number: 10, to: 11, form: 'place' }],
    ]),
    statement('annual-report', 2018, [['achieved', 2018, '1', number('1')]]),
  ]);
  expect(ranks).toMatchObject({
    isRank: true,
    points: [
      { number: 10, to: 11 },
      { number: 1, to: null },
    ],
  });
});

test('a name that tells of a list makes places of whole numbers, and of no others', () => {
  const named = (value: Decimal) =>
    chartOf([
      { ...statement('budget', 2017, [['achieved', 2016, value, number(value)]]), name: 'Positie op de lijst' },
    ]);
  expect(named('72')?.isRank).toBe(true);
  expect(named('7.2')?.isRank).toBe(false);
  expect(chartOf(history)?.isRank).toBe(false);
});

test('what was budgeted, a baseline and a column with a year alone are never what was achieved', () => {
  const roles: readonly FigureRole[] = ['budgeted', 'baseline', 'other', 'reference', 'achieved'];
  const chart = chartOf([
    statement(
      'budget',
      2017,
      roles.map((role) => [role, 2016, '3', number('3')] as const),
    ),
  ]);
  expect(chart?.points.map(({ series }) => series)).toEqual(roles);
});

test('where the name becomes another the line is broken, and where only its capitals do it is not', () => {
  const under = (name: string, year: number, unit: string | null = null) => ({
    ...statement('annual-report', year, [['achieved', year, '3', number('3')]]),
    name,
    unit,
  });
  expect(chartOf([under('Volgers op Twitter', 2016), under('Volgers op twitter', 2017)])?.breaks).toEqual([]);
  expect(chartOf([under('Volgers op Twitter', 2016), under('Volgers op Facebook', 2017)])?.breaks).toEqual([
    { year: 2017, cause: 'name' },
  ]);
  expect(chartOf([under('A', 2016, 'uren'), under('A', 2017), under('A', 2018, 'dagen')])?.breaks).toEqual([]);
  expect(chartOf([under('A', 2016, 'uren'), under('A', 2018, 'dagen')])?.breaks).toEqual([
    { year: 2018, cause: 'unit' },
  ]);
});

test('of a composite value all that is written may stand there, else its first number', () => {
  const value: FigureValue = {
    type: 'composite',
    number: '60093',
    percent: false,
    parts: [{ number: '14.4', percent: true, label: null }],
  };
  expect(chartOf([statement('budget', 2017, [['achieved', 2016, '60.093 (14.4%)', value]])])?.points[0]?.texts).toEqual(
    ['60.093 (14.4%)', '60.093'],
  );
});

test('percentages are so by their sign or by their unit', () => {
  const percent: FigureValue = { type: 'number', number: '11.2', percent: true };
  const below: FigureValue = { type: 'comparison', operator: '<', number: '12', percent: true };
  const signed = statement('budget', 2017, [
    ['achieved', 2016, '11,2%', percent],
    ['target', 2017, '<12%', below],
  ]);
  expect(chartOf([signed])?.isPercent).toBe(true);
  expect(
    chartOf([{ ...statement('budget', 2017, [['achieved', 2016, '11', number('11')]]), unit: '%' }])?.isPercent,
  ).toBe(true);
  expect(chartOf(history)?.isPercent).toBe(false);
});

test('a value that was restated and a target that was changed are told with who says what', () => {
  expect(findDifferences(history, nl)).toEqual([
    'Behaald 2016: 2 (Begroting 2018); 8 (Jaarverslag 2017)',
    'Beoogd 2018: > 5 (Begroting 2018); Beoogd > 2 (Jaarverslag 2018)',
  ]);
});

test('a value that is missing in one publication is no other value', () => {
  expect(
    findDifferences(
      [
        statement('budget', 2017, [['achieved', 2016, '-', missing]]),
        statement('annual-report', 2017, [['achieved', 2016, '8', number('8')]]),
      ],
      nl,
    ),
  ).toEqual([]);
});

test('the same value written otherwise is no difference', () => {
  expect(
    findDifferences(
      [
        statement('budget', 2017, [['target', 2017, '>2', over('2')]]),
        statement('annual-report', 2017, [['target', 2017, 'Beoogd > 2', over('2')]]),
      ],
      nl,
    ),
  ).toEqual([]);
});
