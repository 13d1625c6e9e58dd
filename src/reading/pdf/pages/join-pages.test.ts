import { expect, it } from 'vitest';
import type { Block } from '../../../model/block.ts';
import { joinBrokenBlocks } from './join-pages.ts';

const at = { file: 'havermonde.pdf', page: 1 };
const list = (...texts: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: texts.map((text) => ({ text, depth: 0, at })),
  at,
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, at });
const textsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : 'text' in block && block.text));

it('an item that goes on at the head of the next column is whole, and the items behind its rest are of the same list', () => {
  const left = [paragraph('In 2019:'), list('Paden verbreden', 'Bomen planten met hulp van')];
  expect(textsOf(joinBrokenBlocks([left, [paragraph('de buurt'), list('Banken plaatsen')]]))).toEqual([
    'In 2019:',
    ['Paden verbreden', 'Bomen planten met hulp van de buurt', 'Banken plaatsen'],
  ]);
});

it('within a column a text below a list is no part of it', () => {
  const texts = ['Paden verbreden'];
  expect(textsOf(joinBrokenBlocks([[list(...texts), paragraph('bron: gemeente')]]))).toEqual([texts, 'bron: gemeente']);
});
