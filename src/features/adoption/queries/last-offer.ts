import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The last offer of a draft: who made it, when, and from which moment it is public; null where it was not offered. */
export async function lastOffer(tx: ReadDb, organisationId: string, draftId: string) {
  const row = await tx
    .selectFrom('draft_move')
    .select(['actor', 'at', 'public_from as publicFrom'])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .where('to_state', '=', 'offered')
    .orderBy('at', 'desc')
    .orderBy('draft_move_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.publicFrom == null ? null : { actor: row.actor, at: row.at, publicFrom: row.publicFrom };
}
