import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The address of the licence under which an organisation gives its data; null where it stated none. */
export async function findLicence(tx: ReadDb, organisationId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('licence')
    .select('address')
    .where('organisation_id', '=', organisationId)
    .orderBy('at', 'desc')
    .orderBy('licence_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.address ?? null;
}
