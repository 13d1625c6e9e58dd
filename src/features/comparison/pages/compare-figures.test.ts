import { expect, test } from 'vitest';
import type { Decimal } from '../../../model/notation/decimal.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import type { ChangeRow } from '../../../ui/side-by-side/change-table.tsx';
import { nl } from '../../../words/nl.data.ts';
import type { StatedAmount, StatedIndicator } from '../../statements/queries/read-statements.ts';
import { compareAmounts, compareFigures } from './compare-figures.ts';

const position = { file: 'x' };
const sides = {
  from: { name: 'Begroting 2018', isInPart: false, href: '/begroting' },
  to: { name: 'Jaarverslag 2018', isInPart: false, href: '/verslag' },
};
const indicator = (name: string, raw: string, value: FigureValue): StatedIndicator => ({
  indicatorId: 'i',
  ordinal: 0,
  slug: 'i',
  kind: null,
  name,
  unit: null,
  frequency: null,
  source: null,
  footnote: null,
  certainty: null,
  position,
  figures: [
    {
      indicatorId: 'i',
      role: 'target',
      year: 2018,
      unsettled: [],
      column: 'Beoogd 2018',
      raw,
      value,
      settled: [],
      footnote: null,
      position,
    },
  ],
});
const over = (number: Decimal): FigureValue => ({ type: 'comparison', operator: '>', number });

test('a target that was lowered is another figure', () => {
  expect(
    compareFigures(
      [indicator('Aantal projecten', '> 5', over('5'))],
      [indicator('Aantal Projecten', '> 2', over('2'))],
      sides,
      nl,
    ),
  ).toEqual([
    {
      key: 'aantal projecten target 2018',
      name: 'Aantal Projecten',
      about: 'Beoogd 2018',
      from: { text: '> 5', href: expect.stringMatching(/^\/begroting#indicator-[0-9a-f]{10}-target-2018$/) },
      to: { text: '> 2', href: expect.stringMatching(/^\/verslag#indicator-[0-9a-f]{10}-target-2018$/) },
      change: 'anders',
      isChanged: true,
    },
  ]);
});

test('the same target written otherwise is the same', () => {
  const [row] = compareFigures([indicator('A', 'Beoogd > 2', over('2'))], [indicator('A', '>2', over('2'))], sides, nl);
  expect(row).toMatchObject({ change: 'gelijk', isChanged: false });
});

test('a figure that only one side has says where, and what is missing is not taken for absent', () => {
  const [row] = compareFigures([indicator('A', '-', { type: 'missing', why: 'not-measured' })], [], sides, nl);
  expect(row).toMatchObject({
    from: { text: 'streepje' },
    to: null,
    change: 'alleen in Begroting 2018',
    isChanged: false,
  });
});

const amount = (number: number, label = 'Lasten'): StatedAmount => ({
  label,
  side: 'expenses',
  year: 2018,
  column: '',
  raw: '',
  euros: String(number),
  unit: 'thousand',
  rounding: '1000',
  unsettled: [],
  standing: 'original',
  position,
});

test('amounts are the same by label, side, year and standing', () => {
  expect(compareAmounts([amount(2_390_000)], [amount(2_518_000)], sides, nl, 'nl')).toEqual([
    expect.objectContaining({
      from: { text: '2.390', href: null },
      to: { text: '2.518', href: null },
      change: 'anders',
      about: 'Begroting 2018 (bedragen × € 1.000)',
    }),
  ]);
});

test('what a part does not have is not said to be in the other alone', () => {
  const cut = { ...sides, to: { ...sides.to, isInPart: true } };
  const target = indicator('A', '> 2', over('2'));
  expect(compareFigures([target], [], cut, nl)[0]?.change).toBe(
    'niet te zeggen: van Jaarverslag 2018 is hier een deel',
  );
  expect(compareFigures([], [target], cut, nl)[0]?.change).toBe('alleen in Jaarverslag 2018');
});

const said = (rows: readonly ChangeRow[]) => rows.map(({ from, to, change }) => [from?.text, to?.text, change]);

test('rows of one name are each compared, the first with the first', () => {
  const of = (...all: readonly number[]) => all.map((number) => amount(number * 1000, 'Overig'));
  const rows = compareAmounts(of(5, 7), of(6, 7), sides, nl, 'nl');
  expect(said(rows)).toEqual([
    ['5', '6', 'anders'],
    ['7', '7', 'gelijk'],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  const figures = (...all: readonly Decimal[]) => all.map((one) => indicator('Overig', `> ${one}`, over(one)));
  expect(said(compareFigures(figures('5', '7'), figures('6', '7'), sides, nl))).toEqual([
    ['> 5', '> 6', 'anders'],
    ['> 7', '> 7', 'gelijk'],
  ]);
});

test('where one side has more rows of a name, only what is alike is paired, and none is left out', () => {
  const of = (...all: readonly number[]) => all.map((number) => amount(number * 1000, 'Overig'));
  const unclear = 'niet te zeggen: meer rijen heten zo';
  expect(said(compareAmounts(of(5, 7), of(7, 6, 9), sides, nl, 'nl'))).toEqual([
    ['5', undefined, unclear],
    ['7', '7', 'gelijk'],
    [undefined, '6', unclear],
    [undefined, '9', unclear],
  ]);
  expect(said(compareAmounts(of(5, 7), [], sides, nl, 'nl')).map(([, , change]) => change)).toEqual([
    'alleen in Begroting 2018',
    'alleen in Begroting 2018',
  ]);
});
