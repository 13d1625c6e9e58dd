import type { ReadDb } from '../../../record/connection/read-db.ts';

type Place = { readonly publication: string; readonly chapter: string };

/** Where chapters were published, by `publication/chapter`; those of which no file says it are not in it. */
export type Addresses = ReadonlyMap<string, string>;

/** Where some chapters of current editions were published. */
export async function listAddresses(tx: ReadDb, organisationId: string, places: readonly Place[]): Promise<Addresses> {
  if (places.length === 0) return new Map();
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', 'in', [...new Set(places.map(({ publication }) => publication))])
    .where('c.slug', 'in', [...new Set(places.map(({ chapter }) => chapter))])
    .select(['p.slug as publication', 'c.slug as chapter', 'c.address'])
    .execute();
  return new Map(
    rows.flatMap(({ publication, chapter, address }) =>
      address === null ? [] : [[`${publication}/${chapter}`, address] as const],
    ),
  );
}
