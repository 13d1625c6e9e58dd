import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What an edition froze, as the canonical JSON that its hash is over; null where there is no such edition. */
export async function findEditionContent(
  tx: ReadDb,
  organisationId: string,
  editionId: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('edition')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select('content')
    .executeTakeFirst();
  return row?.content ?? null;
}
