import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import { readThread, threadText } from './thread-text.ts';

/** The threads of one kind with these slugs, in no order; one that is not there is left out. */
export async function readThreads(
  tx: ReadDb,
  organisationId: string,
  kind: ThreadKind,
  slugs: readonly string[],
): Promise<readonly ThreadContent[]> {
  if (slugs.length === 0) return [];
  const rows = await tx
    .selectFrom('thread')
    .select(threadText)
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where('content', 'is not', null)
    .where('slug', 'in', slugs)
    .execute();
  return rows.map(({ content }) => readThread(content));
}
