import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadKind } from '../../../threading/threading.ts';

/** How many threads of each kind an organisation has. */
export async function countThreads(
  tx: ReadDb,
  organisationId: string,
): Promise<{ readonly [kind in ThreadKind]: number }> {
  const rows = await tx
    .selectFrom('thread')
    .where('organisation_id', '=', organisationId)
    .where('content', 'is not', null)
    .groupBy('kind')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .execute();
  const count = (kind: ThreadKind) => rows.find((row) => row.kind === kind)?.count ?? 0;
  return {
    'policy-field': count('policy-field'),
    indicator: count('indicator'),
    commitment: count('commitment'),
  };
}
