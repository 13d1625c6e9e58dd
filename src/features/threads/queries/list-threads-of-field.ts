import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { orderBegan } from './order-began.ts';

import { readThread, threadText } from './thread-text.ts';

/** The indicators and then the commitments of a policy field, those first that the documents name first. */
export async function listThreadsOfField(
  tx: ReadDb,
  organisationId: string,
  fieldSlug: string,
): Promise<readonly ThreadContent[]> {
  const began = await orderBegan(tx, organisationId);
  const rows = await tx
    .selectFrom('thread')
    .select(threadText)
    .where('organisation_id', '=', organisationId)
    .where('field', '=', fieldSlug)
    .where('content', 'is not', null)
    .orderBy('kind', 'desc')
    .orderBy(began('thread'))
    .execute();
  return rows.flatMap(({ content }) => (content === null ? [] : readThread(content)));
}
