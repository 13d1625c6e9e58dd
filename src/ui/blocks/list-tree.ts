import type { ListItem } from '../../model/block.ts';

/** A list item with the items that are nested in it. */
export type ItemTree = { readonly item: ListItem; readonly children: readonly ItemTree[] };

/** Nesting deeper than this is shown at this depth: no real list goes further, and a hostile one must not exhaust the stack. */
const deepest = 4;

type OpenItem = { readonly item: ListItem; readonly children: OpenItem[]; readonly depth: number };

/** Nests the items of a list by their depth; a jump of more than one level counts as one. */
export function nestItems(items: readonly ListItem[]): readonly ItemTree[] {
  const roots: OpenItem[] = [];
  const open: OpenItem[] = [];
  for (const item of items) {
    const depth = Math.min(item.depth, deepest);
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const entry: OpenItem = { item, children: [], depth };
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  }
  return roots;
}
