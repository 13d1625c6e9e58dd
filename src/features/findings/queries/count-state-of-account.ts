import { type AccountCounts, tellCounts } from '../../../findings/account/account-counts.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { listExplained } from './explanations.ts';

/** How many stand in each list of the state of account, without reading what they are. */
export async function countStateOfAccount(tx: ReadDb, organisationId: string): Promise<AccountCounts> {
  const judgement = await tx
    .selectFrom('judgement')
    .select('counts')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  const counts = judgement?.counts ?? { commitments: {}, aims: {}, changes: [] };
  return tellCounts(counts, await listExplained(tx, organisationId));
}
