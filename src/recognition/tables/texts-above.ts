import type { Block } from '../../model/block.ts';
import type { Place } from './grids/grid.ts';

const most = 4;
/** Headings further up than so many blocks say nothing of a table. */
const furthest = 60;

/**
 * Gives for a place in a document the texts above it, nearest first: the lines and paragraphs just before it, up to a table, and then the
 * headings that it stands under.
 */
export function textsAbove(blocks: readonly Block[]): (place: Place) => readonly string[] {
  return ({ block, line }) => {
    const near: string[] = [];
    const first = blocks[block];
    if (line > 0 && first?.kind === 'paragraph') near.push(first.text.split('\n').slice(0, line).join('\n'));
    let isNear = true;
    let level = Number.POSITIVE_INFINITY;
    const headings: string[] = [];
    for (let at = block - 1; at >= 0 && at >= block - furthest; at -= 1) {
      const above = blocks[at];
      if (above?.kind === 'table') isNear = false;
      if (above?.kind === 'heading' && above.level < level) {
        level = above.level;
        headings.push(above.text);
      }
      if (above?.kind === 'paragraph' && isNear && headings.length === 0 && near.length < most) near.push(above.text);
    }
    return [...near, ...headings];
  };
}
