import type { Finding } from '../../../findings/finding.ts';
import type { OpenItem } from '../items/open-items.ts';

/** How grave what rests on an item is: 2 for an error, 1 for a warning. */
function gravityOf({ findings: [first] }: OpenItem): number {
  return first === undefined ? 0 : first.severity === 'error' ? 2 : 1;
}

/**
 * Leads to the front what findings rest on, errors before warnings; which publication a document is stays before all, since nothing of what is
 * found holds without that. What is alike stays as it was.
 */
export function leadItems(
  items: readonly OpenItem[],
  restsOn: ((open: OpenItem) => readonly Finding[]) | null,
): readonly OpenItem[] {
  if (restsOn === null) return items;
  const isFirst = ({ item }: OpenItem) => Number(item.about === 'publication');
  return items
    .map((open) => ({ ...open, findings: restsOn(open) }))
    .toSorted((one, other) => isFirst(other) - isFirst(one) || gravityOf(other) - gravityOf(one));
}
