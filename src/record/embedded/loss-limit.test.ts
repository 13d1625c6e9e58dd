import { expect, test } from 'vitest';
import { LossLimit, mostLosses, withinMinutes } from './loss-limit.ts';

const minute = 60_000;

test('more losses within the time than may be are too many', () => {
  const limit = new LossLimit();
  const judged = Array.from({ length: mostLosses + 1 }, (_, times) => limit.isBeyond(times, times * minute));
  expect(judged).toEqual([...Array<boolean>(mostLosses).fill(false), true]);
});

test('losses that lie far apart are never too many', () => {
  const limit = new LossLimit();
  const apart = (withinMinutes / mostLosses) * minute + 1;
  for (let times = 0; times < 50; times += 1) expect(limit.isBeyond(times, times * apart)).toBe(false);
});

test('trying again after the same loss is not counted', () => {
  const limit = new LossLimit();
  for (let times = 0; times < 50; times += 1) expect(limit.isBeyond(1, times)).toBe(false);
});
