import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The last event of an organisation: its number, 0 where nothing happened yet, and its hash. */
export type Head = { readonly sequence: number; readonly hash: string };

/** Where the event log of an organisation ends: as long as it stays, its pages stay. */
export async function readHead(tx: ReadDb, organisationId: string): Promise<Head> {
  const head = await tx
    .selectFrom('event_head')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return head ?? { sequence: 0, hash: '' };
}
