import { expect, test } from 'vitest';
import { publication } from '../table.fixture.ts';
import { gridOf, printParts, settingOf } from './interpret.fixture.ts';
import { interpret } from './interpret.ts';

const report = settingOf({ publication: publication('annual-report', 2020) });
const columnsOf = (lines: readonly string[], setting = report) => printParts(interpret(gridOf(lines), setting)[0])[0];

const rows = (aim: string, other: string) => [
  'Indicator | Streefwaarde | 2019 | 2020 | 2020',
  `Waardering van de veerpont | ${aim} | 7,1 | ${aim} | ${other}`,
  'Schepen zonder uitstoot | ≥ 30% | 12% | ≥ 30% | n.n.b.',
  'Vertraging bij de sluis | ≤ 60% | 64,5% | ≤ 60% | 61%*',
];

test('of two columns of one year the one with limits is aimed at, and the other came of it', () => {
  expect(columnsOf(rows('≥ 7,5', '7,4'))).toBe('name | target - | other 2019 | target 2020 | achieved 2020');
});

test('of a year that is not over, and of columns that are alike, neither is known', () => {
  const budget = settingOf({ publication: publication('budget', 2020) });
  expect(columnsOf(rows('≥ 7,5', '7,4'), budget)).toBe(
    'name | target - | other 2019 | other 2020 ?role | other 2020 ?role',
  );
  const alike = ['Indicator | 2019 | 2020 | 2020', 'Bruggen | 12 | 14 | 13', 'Sluizen | 3 | 4 | 4'];
  expect(columnsOf(alike)).toBe('name | other 2019 | other 2020 ?role | other 2020 ?role');
});

test('columns of different years stay as they are', () => {
  const apart = ['Indicator | 2018 | 2019 | 2020', 'Bruggen | 12 | 14 | > 13', 'Sluizen | 3 | 4 | > 4'];
  expect(columnsOf(apart)).toBe('name | other 2018 | other 2019 | other 2020');
});
