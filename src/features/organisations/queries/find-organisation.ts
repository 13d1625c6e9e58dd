import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Organisation } from './list-organisations.ts';

/** The organisation at an address; null where there is none. */
export async function findOrganisation(tx: ReadDb, slug: string): Promise<Organisation | null> {
  const row = await tx
    .selectFrom('organisation')
    .select(['organisation_id as organisationId', 'slug', 'name', 'kind'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}
