import { expect, test } from 'vitest';
import { recogniseLines } from '../../table.fixture.ts';

const head = 'Taakveld (x € 1.000) | Werkelijk 2019 | Begroting 2020';

const sidesOf = (...rows: readonly string[]) =>
  recogniseLines([head, ...rows]).groups.flatMap(({ chapter, amounts }) =>
    amounts.map(({ side, raw }) => `${chapter?.code ?? '-'} ${side} ${raw}`),
  );

test('rows that add up to a side in each column are parts of it', () => {
  const found = sidesOf(
    'Lasten | 900 | 955',
    '1.1 Brandweer | 500 | 549',
    '1.2 Openbare orde | 400 | 405',
    'Baten | 406 | 54',
    '1.1 Brandweer | 210 | 49',
    '1.2 Openbare orde | 196 | 5',
  );
  expect(found.toSorted()).toEqual(
    [
      '- expenses 900',
      '- expenses 955',
      '- income 406',
      '- income 54',
      '1.1 expenses 500',
      '1.1 expenses 549',
      '1.1 income 210',
      '1.1 income 49',
      '1.2 expenses 400',
      '1.2 expenses 405',
      '1.2 income 196',
      '1.2 income 5',
    ].toSorted(),
  );
});

test('rows that do not add up, and a row alone, keep what they are', () => {
  expect(sidesOf('Baten | 406 | 54', '1.1 Brandweer | 210 | 49', '1.2 Openbare orde | 100 | 5')).toContain(
    '1.1 balance 210',
  );
  expect(sidesOf('Baten | 406 | 54', '1.1 Brandweer | 406 | 54')).toContain('1.1 balance 406');
});

test('sums that are rounded may differ by half a unit for each part', () => {
  expect(sidesOf('Baten | 407 | 54', '1.1 Brandweer | 210 | 49', '1.2 Openbare orde | 196 | 5')).toContain(
    '1.1 income 210',
  );
});
