import { expect, test } from 'vitest';
import { countPosts } from './posts.ts';

const limits = { ofOne: 2, ofAll: 3, tries: 4, withinMs: 1_000 };
/** Whether each of these may be kept, when none is given back. */
const areKept = (mayKeep: ReturnType<typeof countPosts>, readers: readonly string[]) =>
  readers.map((reader) => mayKeep(reader) !== null);

test('one reader may send so many, and all together so many, in a while', () => {
  let time = 0;
  const mayKeep = countPosts(limits, () => time);
  expect(areKept(mayKeep, ['a.1', 'a.1', 'a.1', 'b.1', 'c.1'])).toEqual([true, true, false, true, false]);
  time = 999;
  expect(mayKeep('c.1')).toBeNull();
  time = 1_000;
  expect(mayKeep('c.1')).not.toBeNull();
});

test('a network of IPv6 is one reader', () => {
  const mayKeep = countPosts(limits, () => 0);
  expect(areKept(mayKeep, ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:3::', '2001:db8:1:3::1'])).toEqual([
    ...[true, true, false],
    true,
  ]);
});

test('what is remembered of readers does not grow with who is refused', () => {
  const mayKeep = countPosts({ ...limits, ofAll: 0 }, () => 0);
  for (let at = 0; at < 100_000; at += 1) expect(mayKeep(`a.${at}`)).toBeNull();
});

test('a form that was not kept takes the place of no other, and can be mended so often', () => {
  const mayKeep = countPosts({ ...limits, ofAll: 10 }, () => 0);
  for (let at = 0; at < 6; at += 1) mayKeep('a.1')?.giveBack();
  expect(areKept(mayKeep, ['a.1', 'a.1', 'a.1'])).toEqual([true, true, false]);
  for (let at = 0; at < 100; at += 1) mayKeep('b.1')?.giveBack();
  expect(areKept(mayKeep, ['b.1', 'c.1', 'c.1'])).toEqual([false, true, true]);
});

test('a place is given back once, and not to a later while', () => {
  let time = 0;
  const mayKeep = countPosts(limits, () => time);
  const [first, second] = [mayKeep('a.1'), mayKeep('a.1')];
  first?.giveBack();
  first?.giveBack();
  expect(areKept(mayKeep, ['a.1', 'a.1'])).toEqual([true, false]);
  time = 1_000;
  expect(areKept(mayKeep, ['a.1'])).toEqual([true]);
  second?.giveBack();
  expect(areKept(mayKeep, ['a.1', 'a.1'])).toEqual([true, false]);
});
