import { readItemName } from '../items/item-id.ts';
import { findItem } from '../queries/find-item.ts';
import type { ReviewSession } from '../session/review-session.ts';

/** Leaves something for now; what is not asked any more is left already. */
export function leaveItem(session: ReviewSession, name: string): void {
  const { id } = readItemName(name);
  if (findItem(session, id) === null || session.left.has(id)) return;
  session.left.add(id);
  session.acts.add({ id, left: true });
}

/** What was left is asked again. */
export function askLeft(session: ReviewSession): void {
  session.left.clear();
}
