import { expect, it, test } from 'vitest';
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

test('an item of a numbered list that goes on over the page is whole, though its rest has no number', () => {
  const numbered = (page: number, ...items: readonly (readonly [string | undefined, string])[]): Block => ({
    kind: 'list',
    ordered: items.every(([marker]) => marker !== undefined),
    items: items.map(([marker, text]) => ({ text, depth: 0, ...(marker && { marker }), at: { ...at, page } })),
    at: { ...at, page },
  });
  const first = numbered(1, ['1.', 'Haltes vernieuwen'], ['2.', 'De bus binnen het bestaande']);
  const whole = ['Haltes vernieuwen', 'De bus binnen het bestaande budget verlichten'];
  const joined = (next: Block) => textsOf(joinBrokenBlocks([[first, next]]));
  expect(joined(numbered(2, [undefined, 'budget verlichten'], ['3.', 'Paden verbreden']))).toEqual([
    [...whole, 'Paden verbreden'],
  ]);
  expect(joined(numbered(2, [undefined, 'budget verlichten']))).toEqual([whole]);
  expect(joined(numbered(2, [undefined, 'Bomen planten'], ['3.', 'Paden verbreden']))).toHaveLength(2);
});
