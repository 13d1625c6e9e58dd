import type { ReadDb } from '../connection/read-db.ts';
import type { SameStatements } from './same-statements.ts';

/** The addresses that the tables of a publication have within their chapters, by their ids, as the newest edition that has them says. */
export async function readAddresses(
  tx: ReadDb,
  organisationId: string,
  publicationId: string,
  same: SameStatements,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('wording as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('e.publication_id', '=', publicationId)
    .where('w.kind', '=', 'table')
    .select(['w.statement_id as statement', 'w.address'])
    .orderBy('e.number')
    .execute();
  return new Map(
    rows.flatMap(({ statement, address }) => (address === null ? [] : [[same.idOf(statement), address] as const])),
  );
}
