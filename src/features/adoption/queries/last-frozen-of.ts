import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The last edition that was frozen from a draft, and since when it is public; null where there is none, and of one that is not public. */
export async function lastFrozenOf(tx: ReadDb, organisationId: string, draftId: string) {
  const row = await tx
    .selectFrom('draft_edition as d')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'd.organisation_id').onRef('e.edition_id', '=', 'd.edition_id'),
    )
    .leftJoin('published_edition as p', (join) =>
      join.onRef('p.organisation_id', '=', 'd.organisation_id').onRef('p.edition_id', '=', 'd.edition_id'),
    )
    .select(['e.edition_id as editionId', 'e.publication_id as publicationId', 'e.number', 'e.sha256'])
    .select('p.published_at as publishedAt')
    .where('d.organisation_id', '=', organisationId)
    .where('d.draft_id', '=', draftId)
    .orderBy('e.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
