import type { DraftItem, Identified } from '../item.ts';

/** The pieces of a document for a next draft of it, with ids of their own; what they say of each other says it of the copies. */
export function copyItems(
  items: readonly Identified[],
  newId: () => string,
): readonly (Identified & { readonly copyOf: string })[] {
  const ids = new Map(items.map(({ id }) => [id, newId()]));
  return items.map(({ id, item }) => {
    // Pieces are named by ids, which stand in no text.
    const copy: DraftItem = JSON.parse(JSON.stringify(item), (_key, value: unknown) =>
      typeof value === 'string' ? (ids.get(value) ?? value) : value,
    );
    return { id: ids.get(id) ?? id, copyOf: id, item: copy };
  });
}
