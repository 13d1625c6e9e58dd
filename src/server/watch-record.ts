import { setTimeout as pause } from 'node:timers/promises';
import { listOrganisations } from '../record/queries/list-organisations.ts';
import { readHead } from '../record/queries/read-head.ts';
import type { Record } from '../record/record.ts';
import { read, readShared } from '../record/transaction.ts';

const betweenLooksMs = 1_000;

/** What the record holds now, in a text that changes with every accepted command. */
async function stateOf(record: Record): Promise<string> {
  const organisations = await readShared(record, listOrganisations);
  const heads: string[] = [];
  for (const { organisationId } of organisations) {
    heads.push(`${organisationId} ${await read(record, organisationId, (tx) => readHead(tx, organisationId))}`);
  }
  return heads.join('\n');
}

/**
 * Calls `changed` within about a second after any process changed the record, until `signal` is aborted; resolves then. While the database
 * can't be reached it goes on trying: what is shown stays as it was.
 */
export async function watchRecord(record: Record, changed: () => void, signal: AbortSignal): Promise<void> {
  let seen = await stateOf(record);
  while (!signal.aborted) {
    await pause(betweenLooksMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const state = await stateOf(record).catch(() => seen);
    if (state !== seen) changed();
    seen = state;
  }
}
