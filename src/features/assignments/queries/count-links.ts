import type { ReadDb } from '../../../record/connection/read-db.ts';

/** How many links still open each piece of a draft, by the ids of those that have any. */
export async function countLinks(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('update_link')
    .select((eb) => ['item_id as itemId', eb.fn.countAll<number>().as('number')])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .where('revoked_at', 'is', null)
    .where('until', '>', now)
    .groupBy('item_id')
    .execute();
  return new Map(rows.map(({ itemId, number }) => [itemId, number]));
}
