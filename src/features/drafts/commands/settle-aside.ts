import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { lockToWrite } from './lock-draft.ts';

/**
 * Settles what was written beside a piece: a person saw both texts and chose. It is kept, and shown no more; settled again it changes nothing.
 * @throws Refused `no-draft`, `adopted-draft`, `no-item` or `not-allowed`
 */
export async function settleAside(
  record: Record,
  { draftId, asideId }: { readonly draftId: string; readonly asideId: string },
  working: Working,
  at: Date,
): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockToWrite(tx, organisationId, draftId);
    const aside = await tx
      .selectFrom('draft_aside as a')
      .innerJoin('draft_item as i', (join) =>
        join.onRef('i.organisation_id', '=', 'a.organisation_id').onRef('i.item_id', '=', 'a.item_id'),
      )
      .select(['a.item_id as itemId', 'a.content as item', 'a.settled_at as settledAt'])
      .where('a.organisation_id', '=', organisationId)
      .where('a.aside_id', '=', asideId)
      .where('i.draft_id', '=', draftId)
      .forUpdate('a')
      .executeTakeFirst();
    if (aside === undefined) throw new Refused({ say: 'no-item', with: {} });
    mustBeAllowed(now, writeItems, { state, fields: await fieldsOf(tx, organisationId, draftId, aside.item) });
    if (aside.settledAt !== null) return;
    await tx
      .updateTable('draft_aside')
      .set({ settled_at: at })
      .where('organisation_id', '=', organisationId)
      .where('aside_id', '=', asideId)
      .execute();
    const payload = { draft: draftId, item: aside.itemId, aside: asideId };
    await appendEvent(tx, { organisationId, actor, at, command: 'settle-aside', payload });
  });
}
