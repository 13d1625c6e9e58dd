import type { Organisation } from '../../record/queries/list-organisations.ts';
import { listThreads } from '../../record/queries/list-threads.ts';
import { readStateOfAccount } from '../../record/queries/read-state-of-account.ts';
import type { ReadDb } from '../../record/read-db.ts';
import { standingsIn } from './standing-of.ts';

/** All commitments of an organisation with how they stand, and the fields that they are in. */
export async function loadCommitments(tx: ReadDb, organisation: Organisation) {
  const { organisationId } = organisation;
  return {
    organisation,
    commitments: await listThreads(tx, organisationId, 'commitment'),
    fields: await listThreads(tx, organisationId, 'policy-field'),
    standings: standingsIn(await readStateOfAccount(tx, organisationId)),
  };
}

export type LoadedCommitments = Awaited<ReturnType<typeof loadCommitments>>;
