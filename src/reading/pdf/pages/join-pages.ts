import type { Block, List } from '../../../model/block.ts';
import { joinLines } from '../lines/hyphenation.ts';
import { joinTables, type TableColumns } from './join-tables.ts';

/**
 * Puts together what a page or column break divided: a paragraph or list item that goes on in small letters, and a table
 * that goes on in the same columns, whose head is repeated or left out, and a list. `columns` tells where those of tables lie, as far as known.
 */
export function joinBrokenBlocks(blocks: readonly Block[], columns: TableColumns = new Map()): Block[] {
  const joined: Block[] = [];
  // Footnotes stand at the foot of the page, in between what they divide.
  let lastOfText = -1;
  for (const block of blocks) {
    const before = joined[lastOfText];
    const whole = before && joinTwo(before, block, columns);
    if (whole) {
      joined[lastOfText] = whole;
      continue;
    }
    joined.push(block);
    if (block.kind !== 'footnote') lastOfText = joined.length - 1;
  }
  return joined;
}

function joinTwo(before: Block, next: Block, columns: TableColumns): Block | null {
  if (next.kind === 'paragraph' && !next.bold && /^\p{Ll}/u.test(next.text)) {
    if (before.kind === 'paragraph' && !before.bold && !/[.!?:;]$/.test(before.text)) {
      return { ...before, text: joinLines(before.text, next.text) };
    }
    const item = before.kind === 'list' ? before.items.at(-1) : undefined;
    if (before.kind === 'list' && item && before.at.page !== next.at.page && !/[.!?;]$/.test(item.text)) {
      return { ...before, items: [...before.items.slice(0, -1), { ...item, text: joinLines(item.text, next.text) }] };
    }
  }
  if (before.at.page === next.at.page) return null;
  if (before.kind === 'list' && next.kind === 'list') return joinLists(before, next);
  return before.kind === 'table' && next.kind === 'table' ? joinTables(before, next, columns) : null;
}

/** A list that goes on at the top of the next page, where its last item may have been in the middle of a sentence. */
function joinLists(before: List, next: List): List | null {
  if (before.ordered !== next.ordered) return null;
  const last = before.items.at(-1);
  const [first, ...rest] = next.items;
  if (!last || !first) return null;
  const isBroken = first.marker === undefined && /^\p{Ll}/u.test(first.text) && !/[.!?;:]$/.test(last.text);
  if (!isBroken) return { ...before, items: [...before.items, ...next.items] };
  return {
    ...before,
    items: [...before.items.slice(0, -1), { ...last, text: joinLines(last.text, first.text) }, ...rest],
  };
}
