import { verifyEvents } from '../../src/record/event-log/verify-events.ts';
import { listOrganisations } from '../../src/record/queries/list-organisations.ts';
import type { Record } from '../../src/record/record.ts';
import { read, readShared } from '../../src/record/transaction.ts';
import { verifyEditions } from '../../src/record/verify/verify-editions.ts';

/** All that is not as it was recorded, of every organisation. */
export async function verifyAll(record: Record): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const { organisationId } of await readShared(record, listOrganisations)) {
    await read(record, organisationId, async (tx) => {
      const log = await verifyEvents(tx, organisationId);
      if (!log.sound) faults.push(log);
      faults.push(...(await verifyEditions(tx, organisationId)).faults);
    });
  }
  return faults;
}
