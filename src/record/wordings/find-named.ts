import { sql } from 'kysely';
import type { ReadDb } from '../connection/read-db.ts';

/**
 * The id of the statement that was named by its place and words (`wordedAs`): as the newest edition words it that was there at that time, or
 * else the first one after. Null where no edition words it so.
 */
export async function findNamed(tx: ReadDb, organisationId: string, name: string, at: Date): Promise<string | null> {
  const row = await tx
    .selectFrom('wording as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.key', '=', name)
    .select('w.statement_id as statement')
    .orderBy(sql`e.frozen_at > ${at}`)
    .orderBy(sql`abs(extract(epoch from e.frozen_at - ${at}))`)
    .limit(1)
    .executeTakeFirst();
  return row?.statement ?? null;
}
