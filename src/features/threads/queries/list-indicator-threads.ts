import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { orderBegan } from './order-began.ts';
import { readThread, threadText } from './thread-text.ts';

/**
 * The indicators of an organisation that are followed, those first that the documents name first.
 * @param slugs only these; left out, all of them
 */
export async function listIndicatorThreads(
  tx: ReadDb,
  organisationId: string,
  slugs?: readonly string[],
): Promise<readonly ThreadContent[]> {
  if (slugs?.length === 0) return [];
  const began = await orderBegan(tx, organisationId);
  const rows = await tx
    .selectFrom('thread')
    .select(threadText)
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', 'indicator')
    .where('content', 'is not', null)
    .$if(slugs !== undefined, (of) => of.where('slug', 'in', slugs ?? []))
    .orderBy(began('thread'))
    .execute();
  return rows.flatMap(({ content }) => (content === null ? [] : readThread(content)));
}
