import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadContent } from '../../../threading/thread-content.ts';
import { orderBegan } from './order-began.ts';
import { readThread, threadText } from './thread-text.ts';

/** Which indicators: these, or those of these fields, by their slugs. */
export type IndicatorsOf = { readonly by: 'slug' | 'field'; readonly slugs: readonly string[] };

/** Indicators of an organisation that are followed, those first that the documents name first. */
export async function listIndicatorThreads(
  tx: ReadDb,
  organisationId: string,
  { by, slugs }: IndicatorsOf,
): Promise<readonly ThreadContent[]> {
  if (slugs.length === 0) return [];
  const began = await orderBegan(tx, organisationId);
  const rows = await tx
    .selectFrom('thread')
    .select(threadText)
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', 'indicator')
    .where('content', 'is not', null)
    .where(by, 'in', slugs)
    .orderBy(began('thread'))
    .execute();
  return rows.flatMap(({ content }) => (content === null ? [] : readThread(content)));
}
