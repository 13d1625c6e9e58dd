import type { Block, ListItem, Paragraph } from '../../../model/block.ts';
import { countWords, foldSpace } from '../../../model/text/fold-space.ts';

const numberAlone = /^(\d{1,2})[.)]$/;

/**
 * "1." and "2.", each on a line of its own above its text, number the items of a list that lost its form: such lines, counted on from 1, and the
 * texts below them become that list. Fewer than two are left as they are.
 */
export function joinNumberedItems(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    const items = itemsFrom(blocks, index);
    if (items.length < 2) joined.push(block);
    else {
      joined.push({ kind: 'list', ordered: true, items, at: block.at });
      index += items.length * 2 - 1;
    }
  }
  return joined;
}

function itemsFrom(blocks: readonly Block[], start: number): ListItem[] {
  const items: ListItem[] = [];
  for (let index = start; ; index += 2) {
    const [marker, text] = [blocks[index], blocks[index + 1]];
    if (!isNumber(marker, items.length + 1) || !isSaying(text)) return items;
    items.push({ text: foldSpace(text.text), depth: 0, marker: foldSpace(marker.text), at: text.at });
  }
}

function isNumber(block: Block | undefined, number: number): block is Paragraph {
  if (block?.kind !== 'paragraph' || block.text.length > 6) return false;
  return Number(numberAlone.exec(foldSpace(block.text))?.[1]) === number;
}

function isSaying(block: Block | undefined): block is Paragraph {
  return block?.kind === 'paragraph' && countWords(foldSpace(block.text.slice(0, 200))) > 2;
}
