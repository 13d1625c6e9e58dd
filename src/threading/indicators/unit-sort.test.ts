import { expect, it } from 'vitest';
import { unitSort } from './unit-sort.ts';

it.each([
  ['% van alle jongeren tot 18 jaar', 'percentage'],
  ['per 10.000 jongeren', 'number'],
  ['per 1.000 inwoners 15-64 jaar', 'number'],
  ['Kg/inwoner', 'mass'],
  ['duizend euro', 'money'],
  ['× € 1.000', 'money'],
  ['km', 'length'],
  ['ha', 'area'],
  ['rapportcijfer', 'grade'],
  ['', null],
  ['index', null],
])('the unit “%s” is of the sort %s', (unit, sort) => {
  expect(unitSort(unit)).toBe(sort);
});
