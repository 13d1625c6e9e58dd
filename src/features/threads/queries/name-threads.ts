import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadKind } from '../../../threading/threading.ts';

/** The titles of threads of one kind by their slugs; one that is not there is left out. */
export async function nameThreads(
  tx: ReadDb,
  organisationId: string,
  kind: ThreadKind,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await tx
    .selectFrom('thread')
    .select(['slug', 'title'])
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where('content', 'is not', null)
    .where('slug', 'in', slugs)
    .execute();
  return new Map(rows.map(({ slug, title }) => [slug, title]));
}
