import { theOrganisation } from '../../../model/rights/ability.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { findRetention } from '../../retention/queries/find-retention.ts';
import { takeInDocuments } from '../policy.ts';
import { listOutside } from '../queries/find-outside.ts';
import { keptUntil } from '../queries/kept-until.ts';
import { holdOutside } from './hold-outside.ts';

/** Puts a document from outside aside: it does not become a draft, and what was read of it goes. @throws Refused `no-outside` or `not-allowed` */
export async function putAsideOutside(record: Record, outsideId: string, working: Working, at: Date): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, takeInDocuments, theOrganisation);
    await putAside(tx, organisationId, outsideId, { actor, at });
  });
}

/**
 * Puts aside what was forgotten: documents from outside that wait, with which nobody did anything for as long as the organisation keeps them.
 * @param machine whoever is at the machine, or the server itself
 * @returns how many
 */
export async function putAsideForgotten(record: Record, machine: Working, at: Date): Promise<number> {
  const { organisationId, actor } = machine;
  return await writeAtWork(record, machine, async (tx) => {
    const kept = await findRetention(tx, organisationId);
    for (const { outsideId } of await listOutside(tx, organisationId)) await holdOutside(tx, organisationId, outsideId);
    // As they are now that nobody decides about them.
    const waiting = await listOutside(tx, organisationId);
    const forgotten = waiting.filter((one) => keptUntil(one, kept) < at);
    for (const { outsideId } of forgotten) await putAside(tx, organisationId, outsideId, { actor, at });
    return forgotten.length;
  });
}

async function putAside(tx: WriteDb, organisationId: string, outsideId: string, { actor, at }: SaidBy): Promise<void> {
  const { slug } = await holdOutside(tx, organisationId, outsideId);
  await tx
    .updateTable('outside_document')
    .set({ read: null, original: null, ended_at: at })
    .where('organisation_id', '=', organisationId)
    .where('outside_id', '=', outsideId)
    .execute();
  const payload = { outside: outsideId, slug };
  await appendEvent(tx, { organisationId, actor, at, command: 'put-aside-outside', payload });
}
