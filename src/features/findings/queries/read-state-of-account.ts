import { type StateOfAccount, stateOfAccount } from '../../../findings/state-of-account.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { completeStock } from './complete-stock.ts';
import { listExplained } from './explanations.ts';

/** The state of account as it was judged last, with the explanations of now. All numbers are 0 where nothing was judged yet. */
export async function readStateOfAccount(tx: ReadDb, organisationId: string): Promise<StateOfAccount> {
  const judgement = await tx
    .selectFrom('judgement')
    .select('stock')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  const stock = judgement?.stock ?? { commitments: [], aims: [], changes: [] };
  return stateOfAccount(completeStock(stock), await listExplained(tx, organisationId));
}
