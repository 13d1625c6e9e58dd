import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { takeInDocuments } from '../policy.ts';
import { holdOutside } from './hold-outside.ts';

/** Puts a document from outside aside: it does not become a draft, and what was read of it goes. @throws Refused `no-outside` or `not-allowed` */
export async function putAsideOutside(record: Record, outsideId: string, working: Working, at: Date): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, takeInDocuments, theOrganisation);
    const { slug } = await holdOutside(tx, organisationId, outsideId);
    await tx
      .updateTable('outside_document')
      .set({ read: null, original: null, ended_at: at })
      .where('organisation_id', '=', organisationId)
      .where('outside_id', '=', outsideId)
      .execute();
    const payload = { outside: outsideId, slug };
    await appendEvent(tx, { organisationId, actor, at, command: 'put-aside-outside', payload });
  });
}
