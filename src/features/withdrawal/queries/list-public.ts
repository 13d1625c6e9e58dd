import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The editions of a publication that are public, the first one first. */
export async function listPublic(tx: ReadDb, organisationId: string, publicationId: string) {
  return await tx
    .selectFrom('edition as e')
    .innerJoin('public_edition as o', (join) =>
      join.onRef('o.organisation_id', '=', 'e.organisation_id').onRef('o.edition_id', '=', 'e.edition_id'),
    )
    .where('e.organisation_id', '=', organisationId)
    .where('e.publication_id', '=', publicationId)
    .select(['e.edition_id as editionId', 'e.number'])
    .orderBy('e.number')
    .execute();
}
