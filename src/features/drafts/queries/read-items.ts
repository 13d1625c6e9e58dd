import type { DraftItem } from '../../../drafting/item.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { selectStanding } from './standing.ts';

/** A piece of a draft as it stands, and which version that is. */
export type StandingItem = { readonly id: string; readonly item: DraftItem; readonly version: number };

/** The pieces of a draft as they stand, without those that were taken away. */
export async function readItems(tx: ReadDb, organisationId: string, draftId: string): Promise<readonly StandingItem[]> {
  const standing = await selectStanding(tx, organisationId, draftId).orderBy('i.item_id').execute();
  return standing.flatMap(({ id, item, version }) => (item === null ? [] : [{ id, item, version }]));
}
