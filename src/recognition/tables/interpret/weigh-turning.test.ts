import { describe, expect, test } from 'vitest';
import { gridOf, gridRowsOf, printParts, settingOf } from './interpret.fixture.ts';
import { interpret } from './interpret.ts';
import { mostLeadOfTurning } from './weigh-turning.ts';

const context = { publicationYear: 2021, organisation: null };

function lead(...lines: readonly string[]): number {
  return mostLeadOfTurning(gridRowsOf(lines), true, context);
}

describe('years below each other under "Jaar"', () => {
  test('are of one indicator where roles stand beside that head', () => {
    expect(lead('Jaar | Realisatie | Mikpunt', '2019 | 4 | 5', '2020 | 60 | 70')).toBeLessThan(-2);
    expect(lead(' | Realisatie | Mikpunt', '2019 | 4 | 5', '2020 | 60 | 70')).toBeLessThan(-2);
  });

  test('are of one indicator where no year has both, or only one column has limits', () => {
    expect(lead('Jaar | Telling | Koers', '2019 | 40 | ', '2021 |  | 45')).toBeLessThan(-2);
    expect(lead('Jaar | Telling | Koers', '2020 | 40 | > 45')).toBeLessThan(-2);
  });

  test('are of some indicators where their heads name measures, or they are not nearly as large', () => {
    expect(lead('Jaar | Aantal boten | Aantal molens', '2019 | 4 | 5')).toBeGreaterThan(1.2);
    expect(lead('Jaar | Boten | Molens', '2019 | 4 | 500', '2020 | 5 | 600')).toBeGreaterThan(1.2);
  });

  test('may be either where nothing tells', () => {
    expect(Math.abs(lead('Jaar | Boten | Molens', '2019 | 4 | 8', '2020 | 5 | 9'))).toBeLessThan(1.2);
  });
});

test('without a title above, or under another head, nothing holds turned rows back', () => {
  const lines = ['Jaar | Boten | Molens', '2019 | 4 | 5'];
  expect(mostLeadOfTurning(gridRowsOf(lines), false, context)).toBe(Number.POSITIVE_INFINITY);
  expect(lead('Indicator | Boten | Molens', '2019 | 4 | 5')).toBe(Number.POSITIVE_INFINITY);
});

test('one indicator a table, named above it, with a role that no list has', () => {
  const lines = ['Jaar | Telling | Koers', '2018 | 40 | ', '2019 | 42 | ', '2021 |  | ≥ 45', '2022 |  | ≥ 50'];
  expect(printParts(interpret(gridOf(lines), settingOf({ above: ['Boten aan de kade'] }))[0])[0]).toBe(
    'period | achieved - @0 | target - @0',
  );
});
