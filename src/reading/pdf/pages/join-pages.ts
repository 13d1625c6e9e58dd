import type { Block, List } from '../../../model/block.ts';
import { joinLines } from '../lines/hyphenation.ts';
import { joinTables, type TableColumns } from './join-tables.ts';

/**
 * Puts together what the break of a page or a column divided: a paragraph or list item that goes on in small letters, and a table that goes on in the
 * same columns, whose head is repeated or left out, and a list. `columns` tells where those of tables lie, as far as known.
 * @param regions the blocks between one break and the next, in the order of reading
 */
export function joinBrokenBlocks(regions: readonly (readonly Block[])[], columns: TableColumns = new Map()): Block[] {
  const joined: Block[] = [];
  // Footnotes stand at the foot of the page, in between what they divide.
  let lastOfText = -1;
  for (const region of regions) {
    let isBroken = true;
    for (const block of region) {
      const before = joined[lastOfText];
      const whole: Block | null | undefined = before && joinTwo(before, block, { columns, isBroken });
      // Behind the rest of an item stand the items after it.
      isBroken &&= Boolean(whole) && block.kind === 'paragraph';
      if (whole) {
        joined[lastOfText] = whole;
        continue;
      }
      joined.push(block);
      if (block.kind !== 'footnote') lastOfText = joined.length - 1;
    }
  }
  return joined;
}

type Break = { readonly columns: TableColumns; readonly isBroken: boolean };

function joinTwo(before: Block, next: Block, { columns, isBroken }: Break): Block | null {
  const isOverPages = before.at.page !== next.at.page;
  if (next.kind === 'paragraph' && !next.bold && /^\p{Ll}/u.test(next.text)) {
    if (before.kind === 'paragraph' && !before.bold && !/[.!?:;]$/.test(before.text)) {
      return { ...before, text: joinLines(before.text, next.text) };
    }
    const item = before.kind === 'list' ? before.items.at(-1) : undefined;
    if (before.kind === 'list' && item && (isBroken || isOverPages) && !/[.!?;]$/.test(item.text)) {
      return { ...before, items: [...before.items.slice(0, -1), { ...item, text: joinLines(item.text, next.text) }] };
    }
  }
  if (before.kind === 'list' && next.kind === 'list' && (isBroken || isOverPages)) return joinLists(before, next);
  return before.kind === 'table' && next.kind === 'table' && isOverPages ? joinTables(before, next, columns) : null;
}

/** A list that goes on at the top of the next page, where its last item may have been in the middle of a sentence. */
function joinLists(before: List, next: List): List | null {
  const last = before.items.at(-1);
  const [first, ...rest] = next.items;
  if (!last || !first) return null;
  const isBroken = first.marker === undefined && /^\p{Ll}/u.test(first.text) && !/[.!?;:]$/.test(last.text);
  // the rest of an item has no number of its own
  const isOrdered = isBroken && before.ordered ? rest.every(({ marker }) => marker !== undefined) : next.ordered;
  if (before.ordered !== isOrdered) return null;
  if (!isBroken) return { ...before, items: [...before.items, ...next.items] };
  return {
    ...before,
    items: [...before.items.slice(0, -1), { ...last, text: joinLines(last.text, first.text) }, ...rest],
  };
}
