import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countShared, coverage, jaccard, overlap } from './likeness.ts';

const set = (text: string) => new Set(text);

test.each([
  ['abcd', 'abcd', 1, 1],
  ['ab', 'cd', 0, 0],
  ['ab', 'abcd', 1 / 2, 1],
  ['abc', 'bcd', 1 / 2, 2 / 3],
  ['', 'ab', 0, 0],
  ['', '', 0, 0],
])('of %j and %j Jaccard is %d and overlap %d', (left, right, ...measured) => {
  expect([jaccard, overlap].map((measure) => measure(set(left), set(right)))).toEqual(measured);
});

test('coverage is how much of the first the second has, which is not the same both ways', () => {
  expect([coverage(set('ab'), set('abcd')), coverage(set('abcd'), set('ab')), coverage(set(''), set('a'))]).toEqual([
    1, 0.5, 0,
  ]);
  expect(countShared(set('abc'), set('bcd'))).toBe(2);
});

test('each measure of likeness is the same both ways, lies between 0 and 1, and Jaccard is never above overlap', () => {
  const parts = fc.uniqueArray(fc.integer({ min: 0, max: 8 })).map((numbers) => new Set(numbers));
  fc.assert(
    fc.property(parts, parts, (left, right) => {
      const measured = [0, jaccard(left, right), overlap(left, right), 1];
      const turned = [0, jaccard(right, left), overlap(right, left), 1];
      return measured.every((value, at) => value === turned[at] && (at === 0 || (measured[at - 1] ?? 0) <= value));
    }),
  );
});
