import type { DraftItem } from '../item.ts';
import type { Arrangement } from './arrangement.ts';
import { StructureError } from './structure-error.ts';

/** Asks why one of these pieces is otherwise, where it goes on from what was adopted. @throws StructureError `no-reason` */
export function askReason(arrangement: Arrangement, ids: readonly string[], reason: string): void {
  if (reason === '' && ids.some((id) => arrangement.goesOn(id))) throw new StructureError('no-reason');
}

/** A piece that goes on, with why it is otherwise for all to read. What has no thread of its own has no reason. */
export function withReason(item: DraftItem, reason: string): DraftItem {
  if (!('origin' in item) || reason === '' || item.origin.reason === reason) return item;
  return { ...item, origin: { ...item.origin, reason } };
}

/** Says why of a piece that follows another and says nothing of itself yet. */
export function withReasonOfOther(item: DraftItem, reason: string): DraftItem {
  const isAsked = 'origin' in item && item.origin.from.length > 0 && item.origin.reason === null;
  return isAsked ? withReason(item, reason) : item;
}
