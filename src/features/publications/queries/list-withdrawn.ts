import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The slugs of the publications that are shown by no edition, because theirs were withdrawn. */
export async function listWithdrawn(tx: ReadDb, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('withdrawn_publication as w')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'w.organisation_id').onRef('p.publication_id', '=', 'w.publication_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .select('p.slug')
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}
