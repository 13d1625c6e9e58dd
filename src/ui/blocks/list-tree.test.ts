import { expect, test } from 'vitest';
import { type ItemTree, nestItems } from './list-tree.ts';

const item = (text: string, depth: number) => ({ text, depth, at: { file: 'x' } });
const texts = (items: readonly ItemTree[]): unknown[] =>
  items.map((one) => (one.children.length === 0 ? one.item.text : [one.item.text, texts(one.children)]));

test('items nest by their depth', () => {
  expect(texts(nestItems([item('a', 0), item('b', 1), item('c', 1), item('d', 0)]))).toEqual([['a', ['b', 'c']], 'd']);
});

test('a jump of more than one level counts as one, and a list may begin deep', () => {
  expect(texts(nestItems([item('a', 3), item('b', 4), item('c', 0), item('d', 2)]))).toEqual([
    ['a', ['b']],
    ['c', ['d']],
  ]);
});

test('ten thousand levels deep nests no deeper than five', () => {
  const depthOf = (items: readonly ItemTree[]): number =>
    items.length === 0 ? 0 : 1 + Math.max(...items.map((one) => depthOf(one.children)));
  expect(depthOf(nestItems(Array.from({ length: 10_000 }, (_, depth) => item('x', depth))))).toBe(5);
});
