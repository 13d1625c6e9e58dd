import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The address of an organisation, for who works there; null where there is none. */
export async function findSlug(tx: ReadDb, organisationId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('organisation')
    .select('slug')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row?.slug ?? null;
}
