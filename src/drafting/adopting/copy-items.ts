import type { Identified } from '../item.ts';
import { withIds } from '../with-ids.ts';

/** The pieces of a document for a next draft of it, with ids of their own; what they say of each other says it of the copies. */
export function copyItems(
  items: readonly Identified[],
  newId: () => string,
): readonly (Identified & { readonly copyOf: string })[] {
  const ids = new Map(items.map(({ id }) => [id, newId()]));
  return items.map(({ id, item }) => ({ id: ids.get(id) ?? id, copyOf: id, item: withIds(item, ids) }));
}
