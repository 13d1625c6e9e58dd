import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadKind } from '../../../threading/threading.ts';

/** A statement by its key, with a thread that it is in; of an account the commitment that it answers. */
export type ThreadOfStatement = { readonly key: string; readonly kind: ThreadKind; readonly slug: string };

/**
 * The threads of a chapter and of each of its statements. An account that answers several commitments comes several times, one that answers
 * none does not come.
 */
export async function listChapterThreads(
  tx: ReadDb,
  organisationId: string,
  publicationSlug: string,
  chapterSlug: string,
): Promise<readonly ThreadOfStatement[]> {
  return await tx
    .selectFrom('thread_statement as s')
    .innerJoin('thread as t', (join) =>
      join.onRef('t.organisation_id', '=', 's.organisation_id').onRef('t.thread_id', '=', 's.thread_id'),
    )
    .select(['s.statement_id as key', 't.kind', 't.slug'])
    .where('s.organisation_id', '=', organisationId)
    .where('s.publication', '=', publicationSlug)
    .where('s.chapter', '=', chapterSlug)
    .orderBy('t.kind')
    .orderBy('t.slug')
    .orderBy('s.statement_id')
    .execute();
}
