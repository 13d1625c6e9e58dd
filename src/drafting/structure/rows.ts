import { byPlace } from '../compose/outline.ts';
import type { DraftItem, Identified } from '../item.ts';
import type { Arrangement } from './arrangement.ts';

/** Under which other piece one stands; null for the outermost chapters. */
export function above(item: DraftItem): string | null {
  return item.kind === 'chapter' ? item.parent : item.chapter;
}

/** Puts a piece under another. */
export function under(item: DraftItem, other: string | null): DraftItem {
  if (item.kind === 'chapter') return { ...item, parent: other };
  return other === null ? item : { ...item, chapter: other };
}

/** Whether two pieces stand in one row: one is before or after the other in the document. */
function isBeside(item: DraftItem, other: DraftItem): boolean {
  const isSame = item.kind === other.kind && above(item) === above(other);
  const isStated = item.kind === 'commitment' || item.kind === 'account';
  return isSame && (!isStated || ('question' in other && item.question === other.question));
}

/** The pieces that stand in a row with one that is or could be there, in their order, with that one where it is there. What has ended stands in none. */
export function rowOf(all: readonly Identified[], item: DraftItem): readonly Identified[] {
  return all
    .filter((other) => isBeside(item, other.item) && !('ended' in other.item && other.item.ended !== null))
    .toSorted(byPlace);
}

/** Puts a piece at a place in its row, and touches the places of as few others as that needs. @param index among the others, from 0 */
export function placeAt(arrangement: Arrangement, id: string, index: number): void {
  const item = arrangement.get(id);
  const others = rowOf(arrangement.all, item).filter((other) => other.id !== id);
  const last = others.at(-1)?.item.place ?? -1;
  if (index >= others.length) {
    if (item.place <= last || others.length === 0) arrangement.put(id, { ...item, place: last + 1 });
    return;
  }
  const row = others.toSpliced(index, 0, { id, item });
  const places = row.map((one) => one.item.place).toSorted((one, other) => one - other);
  let least = 0;
  for (const [at, one] of row.entries()) {
    const place = Math.max(places[at] ?? 0, least);
    least = place + 1;
    if (place !== one.item.place) arrangement.put(one.id, { ...one.item, place });
  }
}

/** Puts a piece behind all others of its row. */
export function placeLast(arrangement: Arrangement, id: string): void {
  placeAt(arrangement, id, Number.POSITIVE_INFINITY);
}

/** Puts a piece right behind another of its row; before all where that is null, and behind all where it is not there. */
export function placeAfter(arrangement: Arrangement, id: string, other: string | null): void {
  const others = rowOf(arrangement.all, arrangement.get(id)).filter((one) => one.id !== id);
  const at = others.findIndex((one) => one.id === other);
  if (other === null) placeAt(arrangement, id, 0);
  else placeAt(arrangement, id, at < 0 ? others.length : at + 1);
}
