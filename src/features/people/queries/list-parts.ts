import type { ReadDb } from '../../../record/connection/read-db.ts';
import { orderBegan } from '../../threads/queries/order-began.ts';

/** A part of an organisation's tree in which somebody may have a role: a field, by its thread. */
export type Part = { readonly id: string; readonly slug: string; readonly title: string };

/** The fields of an organisation, in the order of its documents. */
export async function listParts(tx: ReadDb, organisationId: string): Promise<readonly Part[]> {
  const began = await orderBegan(tx, organisationId);
  return await tx
    .selectFrom('thread')
    .select(['thread_id as id', 'slug', 'title'])
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', 'policy-field')
    .where('content', 'is not', null)
    .orderBy(began('thread'))
    .execute();
}
