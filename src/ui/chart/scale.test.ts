import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundStep, scaleFor } from './scale.ts';

test('counts are measured from zero in round steps', () => {
  expect(scaleFor([2, 8, 23], false).ticks).toEqual([0, 10, 20, 30]);
  expect(scaleFor([0.4], false).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
});

test('values far from zero and close to each other get an axis of their own', () => {
  const { ticks } = scaleFor([59_400, 60_093], false);
  expect(ticks[0]).toBeGreaterThan(50_000);
});

test('ranks are counted: first place, then by whole round steps', () => {
  expect(scaleFor([1, 11], true).ticks).toEqual([1, 5, 10, 15]);
  expect(scaleFor([59, 75], true).ticks).toEqual([1, 20, 40, 60, 80]);
  expect(scaleFor([1], true).ticks).toEqual([1, 2]);
  expect(scaleFor([4], true).ticks).toEqual([1, 2, 3, 4]);
});

test('every place lies on the axis of ranks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1 }), (places) => {
      const { ticks, at } = scaleFor(places, true);
      expect(ticks.length).toBeLessThanOrEqual(6);
      for (const place of places) {
        expect(at(place)).toBeGreaterThanOrEqual(0);
        expect(at(place)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a rank runs down from the first place in whole steps', () => {
  const { ticks, at } = scaleFor([8, 12], true);
  expect(ticks[0]).toBe(1);
  expect(ticks.every(Number.isInteger)).toBe(true);
  expect(at(1)).toBe(1);
  expect(at(8)).toBeGreaterThan(at(12));
});

test('a step is one, two, two and a half or five times a power of ten', () => {
  expect([roundStep(23), roundStep(4), roundStep(0.4), roundStep(9_000)]).toEqual([10, 1, 0.1, 2_500]);
});

test('losses hang from zero, and values that hardly differ share an axis from zero', () => {
  expect(scaleFor([-8, -23], false).ticks).toEqual([-30, -20, -10, 0]);
  for (const values of [
    [-999_999_999.99955, -999_999_999.99975],
    [999_999_999.99955, 999_999_999.99975],
  ]) {
    const { at } = scaleFor(values, false);
    expect(new Set(values.map((value) => at(value).toFixed(6))).size).toBe(1);
  }
});

test('every value lies on the axis', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (values) => {
        const { ticks, at } = scaleFor(values, false);
        expect(ticks.length).toBeLessThanOrEqual(12);
        for (const value of values) {
          expect(at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(value)).toBeLessThanOrEqual(1 + 1e-6);
        }
      },
    ),
  );
});
