import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The drafts that were offered and of which an edition is not public yet. */
export async function listPending(tx: ReadDb, organisationId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('draft_edition as e')
    .innerJoin('draft as d', (join) =>
      join.onRef('d.organisation_id', '=', 'e.organisation_id').onRef('d.draft_id', '=', 'e.draft_id'),
    )
    .leftJoin('published_edition as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.edition_id', '=', 'e.edition_id'),
    )
    .select('d.draft_id as draft')
    .distinct()
    .where('e.organisation_id', '=', organisationId)
    .where('d.state', '=', 'offered')
    .where('p.edition_id', 'is', null)
    .orderBy('d.draft_id')
    .execute();
  return rows.map(({ draft }) => draft);
}
