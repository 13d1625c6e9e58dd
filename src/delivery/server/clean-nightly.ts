import { setTimeout as pause } from 'node:timers/promises';
import { cleanAccounts } from '../../features/accounts/clean-accounts.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { putAsideForgotten } from '../../features/outside/commands/put-aside-outside.ts';
import { tellOverdue } from '../../features/overdue/commands/tell-overdue.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { cleanRegisters } from '../../features/registers/commands/clean-registers.ts';
import { cleanUp } from '../../features/retention/commands/clean-up.ts';
import type { Record } from '../../record/connection/record.ts';
import { readShared } from '../../record/connection/transaction.ts';

const betweenLooksMs = 30 * 60_000;
const hourOf = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' });

/** Whether it is between three and four at night, by Dutch time: nobody writes then. */
export function isTimeToClean(now: Date): boolean {
  return hourOf.format(now) === '03';
}

/** Cleans up each night what is kept no longer, and tells what is late, until `signal` is aborted; resolves then. Two servers on one record clean up what the other left. */
export async function cleanNightly(
  record: Record,
  signal: AbortSignal,
  report: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    if (isTimeToClean(new Date())) await tendAll(record, new Date(), report);
    await pause(betweenLooksMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Does the work of one night: where one part fails, the other is done all the same. */
export async function tendAll(record: Record, at: Date, report: (error: unknown) => void): Promise<void> {
  await cleanAll(record, at).catch(report);
  await tellAllOverdue(record, at).catch(report);
}

/** Cleans up once. */
export async function cleanAll(record: Record, at: Date): Promise<void> {
  await cleanAccounts(record, at);
  for (const { organisationId } of await readShared(record, listOrganisations)) {
    const machine = atTheMachine(organisationId, 'doelspoor');
    await cleanUp(record, machine, at);
    await putAsideForgotten(record, machine, at);
    await cleanRegisters(record, machine, at);
  }
}

/** Makes the public lists of what is late, of the organisations that show one. */
async function tellAllOverdue(record: Record, at: Date): Promise<void> {
  for (const { organisationId } of await readShared(record, listOrganisations))
    await tellOverdue(record, atTheMachine(organisationId, 'doelspoor'), at);
}
