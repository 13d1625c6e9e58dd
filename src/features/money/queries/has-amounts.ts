import type { ReadDb } from '../../../record/connection/read-db.ts';

type Place = { readonly publication: string; readonly chapter: string };

/** Whether any of some chapters states an amount in the newest editions. */
export async function hasAmounts(tx: ReadDb, organisationId: string, places: readonly Place[]): Promise<boolean> {
  if (places.length === 0) return false;
  const row = await tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .innerJoin('amount as a', (join) =>
      join.onRef('a.organisation_id', '=', 'c.organisation_id').onRef('a.chapter_id', '=', 'c.chapter_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where((eb) =>
      eb.or(places.map(({ publication, chapter }) => eb.and({ 'p.slug': publication, 'c.slug': chapter }))),
    )
    .select('a.amount_id')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
