import type { ReadDb } from '../../../record/connection/read-db.ts';

/** How statements were last worded, as a name that people can read and type (`wordedAs`), by their ids. */
export async function nameStatements(
  tx: ReadDb,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('wording as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.statement_id', 'in', ids)
    .select(['w.statement_id', 'w.key'])
    .orderBy('e.number')
    .execute();
  return new Map(rows.map(({ statement_id, key }) => [statement_id, key]));
}
