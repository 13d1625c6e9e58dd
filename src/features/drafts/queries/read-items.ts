import type { DraftItem } from '../../../drafting/item.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A piece of a draft as it stands, and which version that is. */
export type StandingItem = { readonly id: string; readonly item: DraftItem; readonly version: number };

/** The pieces of a draft as they stand, without those that were taken away. */
export async function readItems(tx: ReadDb, organisationId: string, draftId: string): Promise<readonly StandingItem[]> {
  const rows = await tx
    .selectFrom('draft_version')
    .distinctOn('item_id')
    .select(['item_id', 'number', 'content'])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .orderBy('item_id')
    .orderBy('number', 'desc')
    .execute();
  return rows.flatMap(({ item_id: id, number: version, content: item }) =>
    item === null ? [] : [{ id, item, version }],
  );
}
