import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Whether an edition of a publication was withdrawn after a moment. */
export async function wasWithdrawnSince(
  tx: ReadDb,
  organisationId: string,
  publicationId: string,
  at: Date,
): Promise<boolean> {
  const row = await tx
    .selectFrom('withdrawn_edition as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .select('w.edition_id')
    .where('w.organisation_id', '=', organisationId)
    .where('e.publication_id', '=', publicationId)
    .where('w.at', '>', at)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
