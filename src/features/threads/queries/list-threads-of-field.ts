import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { readThread, threadText } from './thread-text.ts';

/** The indicators and commitments of a policy field, those first that the documents name first. */
export async function listThreadsOfField(
  tx: ReadDb,
  organisationId: string,
  fieldSlug: string,
): Promise<readonly ThreadContent[]> {
  const rows = await tx
    .selectFrom('thread')
    .select(threadText)
    .where('organisation_id', '=', organisationId)
    .where('field', '=', fieldSlug)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ content }) => readThread(content));
}
