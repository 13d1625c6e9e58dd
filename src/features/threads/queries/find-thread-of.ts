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
    .selectFrom('thread_statement')
    .select('slug')
    .where('organisation_id', '=', organisationId)
    .where('statement', '=', statement)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row ?? null;
}
