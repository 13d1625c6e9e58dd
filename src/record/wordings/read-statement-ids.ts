import type { StatementIds } from '../../threading/stated.ts';
import { idsOf } from '../../threading/wordings/name-wordings.ts';
import type { ReadDb } from '../connection/read-db.ts';
import type { SameStatements } from './same-statements.ts';

/** The lasting ids of what editions state, by the id of the edition, with what persons said of unsure ones. */
export async function readStatementIds(
  tx: ReadDb,
  organisationId: string,
  editionIds: readonly string[],
  same: SameStatements,
): Promise<ReadonlyMap<string, StatementIds>> {
  if (editionIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('wording as w')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'w.organisation_id').onRef('c.chapter_id', '=', 'w.chapter_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.edition_id', 'in', editionIds)
    .select(['w.edition_id as edition', 'w.statement_id as statement', 'c.slug as chapter', 'w.kind', 'w.ordinal'])
    .execute();
  const who = rows.map((row) => ({ ...row, statement: same.idOf(row.statement) }));
  return new Map([...Map.groupBy(who, ({ edition }) => edition)].map(([edition, worded]) => [edition, idsOf(worded)]));
}
