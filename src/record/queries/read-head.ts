import type { ReadDb } from '../read-db.ts';

/** The number of the last event of an organisation, 0 where nothing happened yet: as long as it stays, its pages stay. */
export async function readHead(tx: ReadDb, organisationId: string): Promise<number> {
  const head = await tx
    .selectFrom('event_head')
    .select('sequence')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return head?.sequence ?? 0;
}
