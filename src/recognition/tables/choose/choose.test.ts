import { describe, expect, test } from 'vitest';
import type { Grid } from '../grids/grid.ts';
import { gridOf, settingOf } from '../interpret/interpret.fixture.ts';
import { interpret } from '../interpret/interpret.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import { choose } from './choose.ts';

const telling = ['Indicator | Realisatie 2019 | Begroting 2021', 'Boten | 4 | 5', 'Molens | 6 | 7'];

/** A grid over lines of the first block, read with the given score. */
function placed(from: number, to: number, score: number, part: Partial<Grid> = {}): Interpretation {
  const grid = { ...gridOf(telling, 'lines'), from: { block: 0, line: from }, to: { block: 0, line: to }, ...part };
  const [best] = interpret(grid, settingOf());
  if (best === undefined) throw new Error('nothing was read');
  return { ...best, score };
}

function spans(...candidates: readonly (readonly Interpretation[])[]): readonly string[] {
  return choose(candidates).map(({ best: { grid } }) => `${grid.from.line}-${grid.to.line}`);
}

describe('of grids that share lines', () => {
  test('the likeliest is chosen, and no line is in two', () => {
    expect(spans([placed(0, 4, 10)], [placed(3, 6, 9)])).toEqual(['0-4']);
    expect(spans([placed(0, 4, 9)], [placed(3, 6, 10)])).toEqual(['3-6']);
  });

  test('two that lie beside each other are rather chosen than one over both that is less likely', () => {
    expect(spans([placed(0, 6, 15)], [placed(0, 3, 8)], [placed(3, 6, 9)])).toEqual(['0-3', '3-6']);
    expect(spans([placed(0, 6, 18)], [placed(0, 3, 8)], [placed(3, 6, 9)])).toEqual(['0-6']);
  });

  test('a marked-up one stays whole, whatever its parts score', () => {
    const marked = { making: 'marked-up' } as const;
    const parts = [[placed(0, 2, 30, marked)], [placed(2, 4, 30, marked)]];
    const whole = [placed(0, 4, 5, { ...marked, rows: gridOf([...telling, ...telling]).rows })];
    expect(spans(...parts, whole)).toEqual(['0-4']);
  });
});

describe('lines of text', () => {
  test('are no table where they are hardly likelier one than loose lines', () => {
    expect(spans([placed(0, 3, 3.9)])).toEqual([]);
    expect(spans([placed(0, 3, 4.1)])).toEqual(['0-3']);
    expect(spans([placed(0, 3, -5, { making: 'marked-up' })])).toEqual(['0-3']);
  });

  test('that say nothing of roles or years are no table', () => {
    const [mute] = interpret(gridOf(['Ochtend | 4 | 5', 'Middag | 6 | 7'], 'lines'), settingOf());
    if (mute === undefined) throw new Error('nothing was read');
    expect(choose([[{ ...mute, score: 50 }]])).toEqual([]);
  });

  test('of lasten and baten are one where no head says of when they are', () => {
    const ways = interpret(gridOf(['Lasten | 400', 'Baten | 500', 'Saldo | 100'], 'lines'), settingOf());
    const money = ways.find(({ parts }) => parts[0]?.columns[1]?.kind === 'value');
    if (money === undefined) throw new Error('nothing was read');
    expect(choose([[{ ...money, score: 50 }]])).toHaveLength(1);
  });
});

describe('what is nearly as likely', () => {
  test('is a rival, of the same grid or of another over the same lines', () => {
    const [best, near, far] = [placed(0, 4, 10), placed(0, 4, 9), placed(0, 4, 8)];
    const other = placed(3, 6, 9.5);
    expect(choose([[best, near, far], [other]])[0]?.rivals).toEqual([other, near]);
  });

  test('is a rival for as many rows as are soon stated, the likeliest first', () => {
    const best = placed(0, 4, 10);
    const others = Array.from({ length: 500 }, (_, index) => placed(0, 4, 9 + index / 1_000));
    const [choice] = choose([[best, ...others]]);
    expect(choice?.rivals).toEqual(others.slice(-16).reverse());
  });

  test('elsewhere is none', () => {
    expect(choose([[placed(0, 4, 10)], [placed(4, 8, 9.5)]]).map(({ rivals }) => rivals)).toEqual([[], []]);
  });

  test('makes the reading less certain', () => {
    const certainty = (...scores: readonly number[]) =>
      choose([scores.map((score) => placed(0, 4, score))])[0]?.certainty;
    expect(certainty(10)).toBe(1);
    expect(certainty(10, 10)).toBe(0.5);
    expect(certainty(10, 8)).toBe(0.88);
  });
});

test('of nothing nothing is chosen', () => {
  expect(choose([])).toEqual([]);
  expect(choose([[]])).toEqual([]);
});
