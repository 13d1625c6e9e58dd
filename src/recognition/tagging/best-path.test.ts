import { expect, test } from 'vitest';
import { bestPath } from './best-path.ts';

const move = (state: number, tag: string) => ({ to: tag === 'a' ? 1 : 0, score: state === 1 && tag === 'a' ? -3 : 0 });

test('the best whole is taken, not the best of each line', () => {
  const lines = [
    [
      { tag: 'a', score: 2 },
      { tag: 'b', score: 1.5 },
    ],
    [{ tag: 'a', score: 5 }],
  ];
  expect(bestPath(lines, 0, move).map(({ tag }) => tag)).toEqual(['b', 'a']);
});

test('the margin is what is lost by the next best tag of that line', () => {
  const [only, other] = bestPath(
    [
      [
        { tag: 'a', score: 2 },
        { tag: 'b', score: 1.5 },
      ],
      [{ tag: 'b', score: 1 }],
    ],
    0,
    move,
  );
  expect(only).toEqual({ tag: 'a', second: 'b', margin: 0.5 });
  expect(other).toEqual({ tag: 'b', second: null, margin: Number.POSITIVE_INFINITY });
});

test('ten thousand lines take no more than a moment', () => {
  const lines = Array.from({ length: 10_000 }, () => [
    { tag: 'a', score: 1 },
    { tag: 'b', score: 1 },
  ]);
  const start = performance.now();
  expect(bestPath(lines, 0, move)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
