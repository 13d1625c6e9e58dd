import { listOrganisations } from '../../src/record/queries/list-organisations.ts';
import type { Record } from '../../src/record/record.ts';
import { read, readShared } from '../../src/record/transaction.ts';
import type { Fault } from '../../src/record/verify/fault.ts';
import { verifyOrganisation } from '../../src/record/verify/verify-organisation.ts';

/** All that is not as it was recorded, of every organisation. */
export async function verifyAll(record: Record): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const organisation of await readShared(record, listOrganisations)) {
    const { faults: own } = await read(record, organisation.organisationId, (tx) =>
      verifyOrganisation(tx, organisation, []),
    );
    faults.push(...own);
  }
  return faults;
}
