import { expect, test } from 'vitest';
import { bestPath, type Candidate } from './best-path.ts';

/** The best path where an `a` behind an `a` costs three. */
function pathOf(lines: readonly (readonly Candidate<string>[])[]) {
  return bestPath<string, boolean>(lines.length, false, {
    candidates: (isBehind, line) =>
      (lines[line] ?? []).map(({ tag, score }) => ({ tag, score: score - (isBehind && tag === 'a' ? 3 : 0) })),
    follow: (_, tag) => tag === 'a',
    nameOf: String,
  });
}

test('the best whole is taken, not the best of each line', () => {
  const lines = [
    [
      { tag: 'a', score: 2 },
      { tag: 'b', score: 1.5 },
    ],
    [{ tag: 'a', score: 5 }],
  ];
  expect(pathOf(lines).map(({ tag }) => tag)).toEqual(['b', 'a']);
});

test('the margin is what is lost by the next best tag of that line', () => {
  const [only, other] = pathOf([
    [
      { tag: 'a', score: 2 },
      { tag: 'b', score: 1.5 },
    ],
    [{ tag: 'b', score: 1 }],
  ]);
  expect(only).toEqual({ tag: 'a', second: 'b', margin: 0.5 });
  expect(other).toEqual({ tag: 'b', second: null, margin: Number.POSITIVE_INFINITY });
});

test('ten thousand lines take no more than a moment', () => {
  const lines = Array.from({ length: 10_000 }, () => [
    { tag: 'a', score: 1 },
    { tag: 'b', score: 1 },
  ]);
  const start = performance.now();
  expect(pathOf(lines)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
