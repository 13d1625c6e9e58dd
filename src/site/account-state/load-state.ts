import { listFindings } from '../../record/queries/list-findings.ts';
import type { Organisation } from '../../record/queries/list-organisations.ts';
import { listThreads } from '../../record/queries/list-threads.ts';
import { readStateOfAccount } from '../../record/queries/read-state-of-account.ts';
import type { ReadDb } from '../../record/read-db.ts';

/** So many findings are known by their sentence; of more only the count is shown. */
const mostFindings = 5_000;

/** The state of account with the names of what it counts. */
export async function loadState(tx: ReadDb, organisation: Organisation) {
  const { organisationId } = organisation;
  const { findings } = await listFindings(tx, organisationId, {}, { limit: mostFindings, offset: 0 });
  return {
    organisation,
    state: await readStateOfAccount(tx, organisationId),
    commitments: await listThreads(tx, organisationId, 'commitment'),
    indicators: await listThreads(tx, organisationId, 'indicator'),
    findings,
  };
}

export type LoadedState = Awaited<ReturnType<typeof loadState>>;
