import { listOrganisations } from '../../src/features/organisations/queries/list-organisations.ts';
import type { Fault } from '../../src/features/verification/fault.ts';
import { verifyOrganisation } from '../../src/features/verification/verify-organisation.ts';
import type { Record } from '../../src/record/connection/record.ts';
import { readAtWork, readShared } from '../../src/record/connection/transaction.ts';

/** All that is not as it was recorded, of every organisation. */
export async function verifyAll(record: Record): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const organisation of await readShared(record, listOrganisations)) {
    const { faults: own } = await readAtWork(
      record,
      { organisationId: organisation.organisationId, worker: 'machine' },
      (tx) => verifyOrganisation(tx, organisation, []),
    );
    faults.push(...own);
  }
  return faults;
}
