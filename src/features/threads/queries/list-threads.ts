import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import { orderBegan } from './order-began.ts';

export type ListedThread = {
  readonly slug: string;
  readonly title: string;
  readonly field: string | null;
  /** How many publications it is in. */
  readonly publications: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** How many findings are about it; of a policy field also those about its indicators and commitments. */
  readonly findings: number;
};

/** The threads of one kind, those first that the documents name first. */
export async function listThreads(
  tx: ReadDb,
  organisationId: string,
  kind: ThreadKind,
): Promise<readonly ListedThread[]> {
  const began = await orderBegan(tx, organisationId);
  return await tx
    .selectFrom('thread')
    .select(['slug', 'title', 'field', 'publications', 'first_year as firstYear', 'last_year as lastYear', 'findings'])
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where('content', 'is not', null)
    .orderBy(began('thread'))
    .execute();
}
