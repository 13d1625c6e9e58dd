import { expect, test } from 'vitest';
import { sayChance } from './say-chance.ts';

test.each([
  [0.62, '62%', '62%'],
  [0.005, '1%', '1%'],
  [0.004, 'minder dan 1%', 'less than 1%'],
  [0, 'minder dan 1%', 'less than 1%'],
  [0.997, 'meer dan 99%', 'more than 99%'],
  [1, '100%', '100%'],
])('%d is %s', (score, dutch, english) => {
  expect([sayChance(score, 'nl'), sayChance(score, 'en')]).toEqual([dutch, english]);
});
