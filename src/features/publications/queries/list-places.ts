import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A publication, and where the files that it is made of were on the machine that imported them. */
export type PlacedPublication = { readonly slug: string; readonly title: string; readonly places: readonly string[] };

/** The publications of an organisation with the places of their files. */
export async function listPlaces(tx: ReadDb, organisationId: string): Promise<readonly PlacedPublication[]> {
  return await tx
    .selectFrom('publication as p')
    .innerJoin('source as s', (join) =>
      join.onRef('s.organisation_id', '=', 'p.organisation_id').onRef('s.publication_id', '=', 'p.publication_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .select(({ fn }) => ['p.slug', 'p.title', fn.agg<string[]>('array_agg', ['s.place']).as('places')])
    .groupBy(['p.slug', 'p.title'])
    .orderBy('p.slug')
    .execute();
}
