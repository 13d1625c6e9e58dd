import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../lines/fragment.ts';
import type { Line } from '../lines/line.ts';
import { placedRun } from '../lines/placed-run.fixture.ts';
import type { PlacedRun } from '../lines/placed-run.ts';
import { columnsOfChains } from './chain-columns.ts';

const line = (y: number, ...runs: readonly PlacedRun[]): Line => {
  const whole = fragmentOf(runs);
  return { y, size: 9, page: 1, fragments: whole ? [whole] : [] };
};
const chain = (at: number, ...edges: readonly number[]) => ({
  at,
  isWalled: false,
  segments: edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to })),
});
const lines = [
  line(100, placedRun('Stuwen', 60, 95), placedRun('Peiling 2031', 100, 160)),
  line(115, placedRun('Zuidrand', 60, 98), placedRun('8,3', 140, 152), placedRun('≤ 7,8', 158, 180)),
];

describe('the columns of a line drawn cell by cell', () => {
  it('are those of the one with the most cells', () => {
    const chains = [chain(104, 58, 99, 185), chain(119, 58, 99, 155, 185)];
    expect(columnsOfChains(chains, lines)).toEqual([
      { left: 58, right: 99 },
      { left: 99, right: 155 },
      { left: 155, right: 185 },
    ]);
  });

  it('are none where a figure lies over two of them, or the line is of something else', () => {
    expect(columnsOfChains([chain(119, 58, 99, 146, 185)], lines)).toBeNull();
    expect(columnsOfChains([chain(119, 58, 99, 155, 170)], lines)).toBeNull();
    expect(columnsOfChains([chain(300, 58, 99, 155, 185)], lines)).toBeNull();
  });
});
