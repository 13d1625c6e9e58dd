import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../../model/doubt.ts';
import { choose } from '../choose/choose.ts';
import type { Grid } from '../grids/grid.ts';
import { gridOf, settingOf } from '../interpret/interpret.fixture.ts';
import { interpret } from '../interpret/interpret.ts';
import { contextOf } from '../table.fixture.ts';
import { stateChoice } from './state-choice.ts';

function doubtsOf(grid: Grid): readonly Doubt[] {
  const choices = choose([interpret(grid, settingOf())]);
  return choices.flatMap((choice) => stateChoice({ ...choice, rivals: [] }, contextOf()).doubts);
}

function print({ stake, text, why }: Doubt): string {
  return `${stake}: ${text} (${[why.say, ...Object.values(why.with)].join(' ')})`;
}

describe('of a table it is told what is not known', () => {
  test('once for each column of which the role is open, with its values and the roles that it may have', () => {
    const [doubt, ...others] = doubtsOf(gridOf(['Indicator | Zweven 2022', 'Boten | 12', 'Molens | 15']));
    expect(others).toEqual([]);
    expect(doubt && print(doubt)).toBe('role: Zweven 2022 | Boten: 12; Molens: 15 (column-role Zweven 2022)');
    expect(doubt?.candidates.map(({ says }) => (says.say === 'figure' ? says.with.role : says.say)).toSorted()).toEqual(
      ['achieved', 'budgeted', 'reference', 'target'],
    );
  });

  test('once for each column of which the year is open', () => {
    const found = doubtsOf(
      gridOf(['Indicator | Streefwaarde | Streefwaarde laag', 'Boten | 12 | 10', 'Molens | 15 | 11']),
    );
    expect(found.map(print)).toEqual([
      'year: Streefwaarde | Boten: 12; Molens: 15 (column-year Streefwaarde)',
      'year: Streefwaarde laag | Boten: 10; Molens: 11 (column-year Streefwaarde laag)',
    ]);
  });

  test('once for each row with cells that have no column', () => {
    const grid = gridOf(['Indicator | Realisatie 2019 | Begroting 2021', 'Boten | 12 | 13', 'Molens | | ']);
    const [head, boats, mills] = grid.rows;
    const [name, first, second] = boats?.cells ?? [];
    if (!head || !boats || !mills || !name || !first || !second) throw new Error('no rows');
    const cut = { cells: [mills.cells[0] ?? null, null, null], loose: [{ ...first, text: '7' }] };
    expect(doubtsOf({ ...grid, rows: [head, boats, cut] }).map(print)).toEqual(['year: Molens: 7 (row-short)']);
  });
});

test('where all is known nothing is told', () => {
  expect(doubtsOf(gridOf(['Indicator | Realisatie 2019 | 2021', 'Boten | 12 | 13']))).toEqual([]);
});

test('a column of many values is not told whole', () => {
  const rows = Array.from({ length: 200 }, (_, at) => `Boten in haven ${at} | ${at}`);
  const [doubt] = doubtsOf(gridOf(['Indicator | Zweven 2022', ...rows]));
  expect(doubt?.text.length).toBe(400);
});
