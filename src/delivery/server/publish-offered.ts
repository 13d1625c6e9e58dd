import { setTimeout as pause } from 'node:timers/promises';
import { publishDue } from '../../features/adoption/commands/publish-due.ts';
import { listOrganisations, type Organisation } from '../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../../record/connection/record.ts';
import { readShared } from '../../record/connection/transaction.ts';

const betweenLooksMs = 20_000;

/**
 * Publishes what was offered within half a minute after its embargo ended, until `signal` is aborted; resolves then. While the database can't be
 * reached it goes on trying.
 * @param judge judges an organisation of which something is public that was not
 */
export async function publishOffered(
  record: Record,
  signal: AbortSignal,
  {
    judge,
    report,
  }: { readonly judge: (organisation: Organisation) => Promise<void>; readonly report: (error: unknown) => void },
): Promise<void> {
  while (!signal.aborted) {
    await publishAllDue(record, judge).catch(report);
    await pause(betweenLooksMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Looks once. */
export async function publishAllDue(
  record: Record,
  judge: (organisation: Organisation) => Promise<void>,
): Promise<void> {
  for (const organisation of await readShared(record, listOrganisations)) {
    const published = await publishDue(record, organisation.organisationId, new Date());
    if (published.length > 0) await judge(organisation);
  }
}
