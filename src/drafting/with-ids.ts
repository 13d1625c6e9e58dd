import type { DraftItem } from './item.ts';

/** A piece that names others by other ids: those of a copy, or of the piece that they became part of. */
export function withIds(item: DraftItem, ids: ReadonlyMap<string, string>): DraftItem {
  // Pieces are named by ids, which stand in no text.
  const otherwise: DraftItem = JSON.parse(JSON.stringify(item), (_key, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  );
  return otherwise;
}
