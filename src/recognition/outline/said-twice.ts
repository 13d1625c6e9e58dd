import type { Block } from '../../model/block.ts';
import { foldSpace } from '../wording.ts';

const fewest = 2;
const most = 12;

/**
 * The blocks of a page without what stands above its title and is said again right below it: a platform shows lasten and baten there twice,
 * and the first time nothing tells of which chapter they are.
 */
export function withoutSaidTwice(blocks: readonly Block[]): readonly Block[] {
  for (let title = most; title >= fewest; title -= 1) {
    const above = blocks.slice(0, title);
    if (above.every((block, index) => isSame(block, blocks[title + 1 + index]))) return blocks.slice(title);
  }
  return blocks;
}

function isSame(block: Block, other: Block | undefined): boolean {
  return block.kind === 'paragraph' && other?.kind === 'paragraph' && foldSpace(block.text) === foldSpace(other.text);
}
