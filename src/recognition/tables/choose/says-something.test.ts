import { describe, expect, test } from 'vitest';
import { gridOf, settingOf } from '../interpret/interpret.fixture.ts';
import { interpret } from '../interpret/interpret.ts';
import { saysSomething } from './says-something.ts';

function says(...lines: readonly string[]): boolean {
  const [best] = interpret(gridOf(lines, 'cells'), settingOf());
  return best !== undefined && saysSomething(best);
}

const heads = 'Indicator | Realisatie 2019 | Doel 2021';

test('heads that say what and when above values of rows with names say something', () => {
  expect(says(heads, 'Boten | 4 | 5', 'Molens | 6 | 7')).toBe(true);
});

describe('lines that were taken for cells say nothing', () => {
  test('where a cell is a row of another table', () => {
    expect(says(`${heads} | Nota`, 'Boten | 4 | 5 | Lasten 8.688 8.646 8.732', 'Molens | 6 | 7 | geen')).toBe(false);
  });

  test('where cells are lines of a list of contents', () => {
    expect(says(`${heads} | Nota | Blad`, 'Boten | 4 | 5 | 2.1 Havens 21 | 2.2 Kades 25', 'Molens | 6 | 7 | |')).toBe(
      false,
    );
  });

  test('where a head is a year with its value', () => {
    expect(says(`${heads} | 2020 239`, 'Boten | 4 | 5 | 5', 'Molens | 6 | 7 | 8')).toBe(false);
  });
});
