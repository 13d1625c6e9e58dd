import { expect, test } from 'vitest';
import { recogniseLines } from '../../table.fixture.ts';

const unitsOf = (lines: readonly string[]) =>
  recogniseLines(['Indicator | 2019 | 2020', ...lines]).indicators.map(({ name, unit }) => [name, unit]);

test('a unit in a row of its own below each row is that of the row, and no indicator', () => {
  const rows = [
    'Bemanning | 9,2 | 9,5',
    'Fte per 1.000 inwoners | | ',
    'Bruggen | 14,0% | 15,8%',
    'Percentage van alle kunstwerken | | ',
  ];
  expect(unitsOf(rows)).toEqual([
    ['Bemanning', 'Fte per 1.000 inwoners'],
    ['Bruggen', 'Percentage van alle kunstwerken'],
  ]);
});

test('a row without values that is no unit, or that opens rows, stays a row', () => {
  const names = ['Bemanning | 9,2 | 9,5', 'Aantal boten | | ', 'Bruggen | 14 | 15', 'Aantal sluizen | | '];
  expect(unitsOf([...names, 'Kades | 3 | 4']).map(([name]) => name)).toContain('Kades');
  expect(
    unitsOf(['Bemanning | 9,2 | 9,5', 'Havens | | ', 'Bruggen | 14 | 15', 'Kades | | ']).map(([, unit]) => unit),
  ).toEqual([null, null]);
});
