import { expect, test } from 'vitest';
import type { TreeNode } from '../../../ui/tree/tree.tsx';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';
import { pathTo, treeAround } from './present-tree.ts';

const chapter = (code: string, parentId: string | null): ListedChapter => ({
  chapterId: code,
  parentId,
  slug: code,
  code,
  title: `Titel ${code}`,
  level: 'other',
  nature: [],
  address: null,
});
const chapters = [
  chapter('1', null),
  chapter('1.1', '1'),
  chapter('2', null),
  chapter('2.1', '2'),
  chapter('2.1.1', '2.1'),
  chapter('2.1.2', '2.1'),
  chapter('2.1.2.1', '2.1.2'),
  chapter('2.2', '2'),
];
const shape = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map((node) => (node.children.length === 0 ? node.code : [node.code, shape(node.children)]));

test('only the way to the chapter is open, with what lies under it', () => {
  expect(shape(treeAround(chapters, '2.1.2', String))).toEqual([
    '1',
    ['2', [['2.1', ['2.1.1', ['2.1.2', ['2.1.2.1']]]], '2.2']],
  ]);
});

test('exactly one node is the current one', () => {
  expect(JSON.stringify(treeAround(chapters, '2.1', String)).match(/"current":true/g)).toHaveLength(1);
});

test('a level of hundreds of chapters is cut to those around the current one', () => {
  const many = Array.from({ length: 500 }, (_, index) => chapter(String(index), null));
  const nodes = treeAround(many, '250', String);
  expect(nodes).toHaveLength(40);
  expect(nodes.some(({ current }) => current)).toBe(true);
  expect(treeAround(many, '499', String).at(-1)?.code).toBe('499');
});

test('a tree of ten thousand levels does not exhaust the stack', () => {
  const deep = Array.from({ length: 10_000 }, (_, index) =>
    chapter(String(index), index === 0 ? null : String(index - 1)),
  );
  expect(treeAround(deep, '9999', String)).toHaveLength(1);
  expect(pathTo(deep, '9999')).toHaveLength(10_000);
});

test('a loop in the parents ends', () => {
  expect(pathTo([chapter('a', 'b'), chapter('b', 'a')], 'a').map(({ code }) => code)).toEqual(['b', 'a']);
});
