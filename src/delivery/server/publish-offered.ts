import { setTimeout as pause } from 'node:timers/promises';
import { publishDue } from '../../features/adoption/commands/publish-due.ts';
import { awaitsJudging } from '../../features/adoption/queries/awaits-judging.ts';
import { listOrganisations, type Organisation } from '../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../../record/connection/record.ts';
import { read, readShared } from '../../record/connection/transaction.ts';

const betweenLooksMs = 5_000;

/** Judges an organisation of which something is public that was not. */
type Judge = (organisation: Organisation) => Promise<void>;

/**
 * Publishes what was offered within seconds after its embargo ended, and has what was published by somebody at work judged, until `signal` is aborted;
 * resolves then. While the database can't be reached it goes on trying.
 */
export async function publishOffered(
  record: Record,
  signal: AbortSignal,
  { judge, report }: { readonly judge: Judge; readonly report: (error: unknown) => void },
): Promise<void> {
  while (!signal.aborted) {
    await publishAllDue(record, judge).catch(report);
    await pause(betweenLooksMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Looks once. */
export async function publishAllDue(record: Record, judge: Judge): Promise<void> {
  for (const organisation of await readShared(record, listOrganisations)) {
    const { organisationId } = organisation;
    await publishDue(record, organisationId, new Date());
    if (await read(record, organisationId, (tx) => awaitsJudging(tx, organisationId))) await judge(organisation);
  }
}
