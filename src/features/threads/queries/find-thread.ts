import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import { readThread, threadText } from './thread-text.ts';

/** The thread at an address; null where there is none. */
export async function findThread(
  tx: ReadDb,
  organisationId: string,
  kind: ThreadKind,
  slug: string,
): Promise<ThreadContent | null> {
  const row = await tx
    .selectFrom('thread')
    .select(threadText)
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row === undefined ? null : readThread(row.content);
}
