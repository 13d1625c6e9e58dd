import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { isAllowed, mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { readDrafts, writeItems } from '../policy.ts';
import { fieldsOf } from '../queries/fields-of.ts';
import { type Present, readPresence } from '../queries/read-presence.ts';
import { selectStanding } from '../queries/standing.ts';
import { lockDraft } from './lock-draft.ts';

export type GivenPresence = {
  readonly draftId: string;
  readonly chapterId: string;
  /** For how long somebody is taken to have it open without another sign of life; 0 where they left. */
  readonly seconds: number;
};

/** Who else has a chapter open, and whether who asks may write in it. */
export type Opened = { readonly others: readonly Present[]; readonly mayWrite: boolean };

/**
 * Notes that somebody has a chapter open, and gives who else has. Whoever gave no sign of life for too long is gone. Nothing rests on this, so the log
 * has nothing of it.
 * @throws Refused `no-draft`, `no-item` or `not-allowed`
 */
export async function notePresence(
  record: Record,
  { draftId, chapterId, seconds }: GivenPresence,
  working: Working,
  at: Date,
): Promise<Opened> {
  return await writeAtWork(record, working, async (tx, now) => {
    const { organisationId, memberId } = now;
    const { state } = await lockDraft(tx, organisationId, draftId);
    mustBeAllowed(now, readDrafts, { state, fields: [] });
    const chapter = (
      await selectStanding(tx, organisationId, draftId).where('i.item_id', '=', chapterId).executeTakeFirst()
    )?.item;
    if (chapter?.kind !== 'chapter') throw new Refused({ say: 'no-item', with: {} });
    await dropGone(tx, organisationId, at);
    const fields = await fieldsOf(tx, organisationId, draftId, chapter);
    const mayWrite = isAllowed(now, writeItems, { state, fields });
    const key = { organisation_id: organisationId, item_id: chapterId, member_id: memberId ?? '' };
    if (memberId !== null && seconds > 0) {
      const seen = { may_write: mayWrite, until: new Date(at.getTime() + seconds * 1_000) };
      await tx
        .insertInto('draft_presence')
        .values({ ...key, draft_id: draftId, since: at, ...seen })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'item_id', 'member_id']).doUpdateSet(seen))
        .execute();
    } else if (memberId !== null) await dropRow(tx, key);
    const all = await readPresence(tx, organisationId, chapterId);
    return { others: all.filter((one) => one.memberId !== memberId), mayWrite };
  });
}

/** Rows that others drop at the same moment are left to them. */
async function dropGone(tx: WriteDb, organisationId: string, at: Date): Promise<void> {
  const gone = await tx
    .selectFrom('draft_presence')
    .select(['organisation_id', 'item_id', 'member_id'])
    .where('organisation_id', '=', organisationId)
    .where('until', '<=', at)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const key of gone) await dropRow(tx, key);
}

type Key = { readonly organisation_id: string; readonly item_id: string; readonly member_id: string };

async function dropRow(tx: WriteDb, { organisation_id, item_id, member_id }: Key): Promise<void> {
  await tx
    .deleteFrom('draft_presence')
    .where('organisation_id', '=', organisation_id)
    .where('item_id', '=', item_id)
    .where('member_id', '=', member_id)
    .execute();
}
