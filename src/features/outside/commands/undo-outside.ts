import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { takeInDocuments } from '../policy.ts';
import { holdOutside } from './hold-outside.ts';

/** Undoes one decision, which stays. One that was undone already is left. @throws Refused `no-outside` or `not-allowed` */
export async function undoOutside(
  record: Record,
  { outsideId, decision }: { readonly outsideId: string; readonly decision: string },
  working: Working,
  at: Date,
): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, takeInDocuments, theOrganisation);
    const { slug } = await holdOutside(tx, organisationId, outsideId);
    const undone = await tx
      .updateTable('outside_decision')
      .set({ undone_by: actor, undone_at: at })
      .where('organisation_id', '=', organisationId)
      .where('outside_id', '=', outsideId)
      .where('decision_id', '=', decision)
      .where('undone_at', 'is', null)
      .executeTakeFirst();
    if (undone.numUpdatedRows === 0n) return;
    const payload = { outside: outsideId, slug, decision };
    await appendEvent(tx, { organisationId, actor, at, command: 'undo-outside', payload });
  });
}
