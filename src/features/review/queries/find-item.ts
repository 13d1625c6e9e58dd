import type { Held } from '../items/held.ts';
import { printItemName, readItemName } from '../items/item-id.ts';
import type { OpenItem } from '../items/open-items.ts';
import type { ReviewSession } from '../session/review-session.ts';

/** Something that is asked, at one of its places, with the document that this is in. */
export type Asked = {
  readonly open: OpenItem;
  readonly opened: Held;
  readonly place: number;
  readonly places: number;
};

/** What is asked by a name in an address, and the place that the name tells; null where it is not asked any more. */
export function findItem({ documents }: ReviewSession, name: string): Asked | null {
  const asked = readItemName(name);
  const found = documents.items.find((one) => one.id === asked.id);
  if (found === undefined) return null;
  const places = found.item.places ?? [found.item.at];
  const place = Math.min(asked.place, places.length);
  const at = places[place - 1] ?? found.item.at;
  const opened = documents.of(at.file);
  if (opened === undefined) return null;
  const open = { ...found, id: printItemName(found.id, place), item: { ...found.item, at } };
  return { open, opened, place, places: places.length };
}
