import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Which of these ids of statements the editions word that are shown now. */
export async function listShown(
  tx: ReadDb,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('wording as w', (join) =>
      join.onRef('w.organisation_id', '=', 'p.organisation_id').onRef('w.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('w.statement_id', 'in', ids)
    .select('w.statement_id')
    .execute();
  return new Set(rows.map(({ statement_id }) => statement_id));
}
