import { expect, test } from 'vitest';
import { countPosts } from './posts.ts';

const limits = { ofOne: 2, ofAll: 3, withinMs: 1_000 };

test('one reader may send so many, and all together so many, in a while', () => {
  let time = 0;
  const mayKeep = countPosts(limits, () => time);
  expect(['a.1', 'a.1', 'a.1', 'b.1', 'c.1'].map(mayKeep)).toEqual([true, true, false, true, false]);
  time = 999;
  expect(mayKeep('c.1')).toBe(false);
  time = 1_000;
  expect(mayKeep('c.1')).toBe(true);
});

test('a network of IPv6 is one reader', () => {
  const mayKeep = countPosts(limits, () => 0);
  expect(['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:3::', '2001:db8:1:3::1'].map(mayKeep)).toEqual([
    ...[true, true, false],
    true,
  ]);
});

test('what is remembered of readers does not grow with who is refused', () => {
  const mayKeep = countPosts({ ...limits, ofAll: 0 }, () => 0);
  for (let at = 0; at < 100_000; at += 1) expect(mayKeep(`a.${at}`)).toBe(false);
});
