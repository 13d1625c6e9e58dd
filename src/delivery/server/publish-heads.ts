import { setTimeout as pause } from 'node:timers/promises';
import { publishHead } from '../../features/log/commands/publish-head.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../../record/connection/record.ts';
import { readShared } from '../../record/connection/transaction.ts';

const betweenLooksMs = 60_000;

/**
 * Publishes within a minute after midnight where the event log of each organisation ends, where it grew the day before, until `signal` is
 * aborted; resolves then. While the database can't be reached it goes on trying.
 */
export async function publishHeads(
  record: Record,
  signal: AbortSignal,
  report: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    await publishAll(record).catch(report);
    await pause(betweenLooksMs, undefined, { signal }).catch(() => undefined);
  }
}

async function publishAll(record: Record): Promise<void> {
  for (const { organisationId } of await readShared(record, listOrganisations))
    await publishHead(record, organisationId);
}
