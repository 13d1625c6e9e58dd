import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadKind } from '../../../threading/threading.ts';

/** The address of the thread of a kind that a statement is in; null where it is in none. */
export async function findThreadOf(
  tx: ReadDb,
  organisationId: string,
  statement: string,
  kind: ThreadKind,
): Promise<{ readonly slug: string } | null> {
  const row = await tx
    .selectFrom('thread_statement as s')
    .innerJoin('thread as t', (join) =>
      join.onRef('t.organisation_id', '=', 's.organisation_id').onRef('t.thread_id', '=', 's.thread_id'),
    )
    .select('t.slug')
    .where('s.organisation_id', '=', organisationId)
    .where('s.statement_id', '=', statement)
    .where('t.kind', '=', kind)
    .executeTakeFirst();
  return row ?? null;
}
