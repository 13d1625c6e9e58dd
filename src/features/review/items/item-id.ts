import { createHash } from 'node:crypto';
import { anchorOf } from '../../../corrections/anchor.ts';
import type { ReviewItem } from '../../../review/item.ts';

/** Names an item in addresses, the same as long as its anchor is. */
export function itemId(organisation: string | null, item: ReviewItem): string {
  // which publication it is hangs on no text: files that are asked about apart are told apart by the first
  const own = item.about === 'publication' ? item.files.slice(0, 1) : [];
  const anchor =
    item.about === 'levels' ? `levels ${item.style} ${item.isNumbered} ${item.isInCapitals}` : anchorOf(item);
  const text = JSON.stringify([organisation, anchor, ...own]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Which of the places of an item an address shows: `1c07da12bc6c8a9a` the first, `1c07da12bc6c8a9a.3` the third. */
export function readItemName(name: string): { readonly id: string; readonly place: number } {
  const [id = '', place = '1'] = name.split('.', 2);
  return { id, place: /^[1-9]\d{0,5}$/.test(place) ? Number(place) : 1 };
}

export function printItemName(id: string, place: number): string {
  return place === 1 ? id : `${id}.${place}`;
}
