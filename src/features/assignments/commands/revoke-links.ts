import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { lockDraft } from '../../drafts/commands/lock-draft.ts';
import { assignPieces } from '../../drafts/policy.ts';
import { fieldsOf } from '../../drafts/queries/fields-of.ts';
import { selectStanding } from '../../drafts/queries/standing.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';

/** Ends the links of pieces; gives how many were good until then. */
export async function revokeLinksOf(
  tx: WriteDb,
  organisationId: string,
  items: readonly string[],
  at: Date,
): Promise<number> {
  const done = await tx
    .updateTable('update_link')
    .set({ revoked_at: at })
    .where('organisation_id', '=', organisationId)
    .where('item_id', 'in', items)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/**
 * Ends all links to a piece, whoever has them: one was sent on, or went to the wrong address. Who answers for it stays.
 * @throws Refused `no-draft`, `no-item` or `not-allowed`
 */
export async function revokeLinks(
  record: Record,
  { draftId, itemId }: { readonly draftId: string; readonly itemId: string },
  working: Working,
  at: Date,
): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockDraft(tx, organisationId, draftId);
    const piece = await selectStanding(tx, organisationId, draftId).where('i.item_id', '=', itemId).executeTakeFirst();
    if (piece?.item == null) throw new Refused({ say: 'no-item', with: {} });
    mustBeAllowed(now, assignPieces, { state, fields: await fieldsOf(tx, organisationId, draftId, piece.item) });
    const revoked = await revokeLinksOf(tx, organisationId, [itemId], at);
    if (revoked === 0) return;
    const payload = { draft: draftId, item: itemId, links: revoked };
    await appendEvent(tx, { organisationId, actor, at, command: 'revoke-links', payload });
  });
}
