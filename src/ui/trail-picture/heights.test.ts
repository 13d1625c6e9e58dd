import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { heightsOf } from './heights.ts';
import { lane, lowered, result } from './lane.fixture.ts';

test('three lies above two and below five', () => {
  const height = heightsOf(lowered);
  expect(height(2)).toBe(0);
  expect(height(3)).toBeGreaterThan(height(2) + 0.1);
  expect(height(3)).toBeLessThan(height(5) - 0.1);
  expect(height(5)).toBe(1);
});

test('of places on a list the first stands on top', () => {
  const height = heightsOf(lane({ isRank: true, results: [result(2017, 0, 1), result(2018, 1, 8)] }));
  expect(height(1)).toBeGreaterThan(height(8));
});

test('one number alone stands in the middle', () => {
  expect(heightsOf(lane({ results: [result(2017, 0, 7)] }))(7)).toBe(0.5);
});

test('the order of any numbers is kept, and two that differ stand apart', () => {
  const values = array(integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 14 });
  assert(
    property(values, constantFrom(1, 0.001), (whole, share) => {
      const numbers = whole.map((number) => number * share);
      const height = heightsOf(lane({ results: numbers.map((number, at) => result(2000 + at, at, number)) }));
      const sorted = [...new Set(numbers)].toSorted((left, right) => left - right);
      for (const [at, number] of sorted.entries()) {
        expect(height(number)).toBeGreaterThanOrEqual(0);
        expect(height(number)).toBeLessThanOrEqual(1 + 1e-9);
        if (at > 0) expect(height(number) - height(sorted[at - 1] ?? 0)).toBeGreaterThan(0.03);
      }
    }),
  );
});
