import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { lockToWrite } from '../../drafts/commands/lock-draft.ts';
import { mustWrite } from '../../drafts/commands/must-write.ts';
import { readItem } from '../../drafts/commands/save-item.ts';
import { lockHead, type Saved, saveVersion } from '../../drafts/commands/save-version.ts';
import { assignPieces } from '../../drafts/policy.ts';
import { actorOf, actorOfContact } from '../../people/person-actor.ts';
import { workingAs } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import type { OpenedLink } from '../queries/find-link.ts';

export type GivenDelivery = { readonly base: number; readonly content: unknown; readonly saveId: string };

/**
 * Saves the one piece that a link is for, as whoever it was sent to: a member by their own rights, somebody from outside as long as the document is a
 * draft. It is a version like any other; the log says by which link it came.
 * @throws Refused `no-link`, `no-draft`, `adopted-draft`, `no-item`, `bad-item` or `not-allowed`; then nothing was kept
 */
export async function saveByLink(record: Record, link: OpenedLink, given: GivenDelivery, at: Date): Promise<Saved> {
  const { organisationId, draftId, itemId, linkId, memberId, contactId, worker } = link;
  const item = readItem(given.content);
  if (item === null) throw new Refused({ say: 'no-item', with: {} });
  const of = { draftId, itemId, base: given.base, saveId: given.saveId };
  if (memberId !== null)
    return await writeAtWork(record, workingAs(organisationId, memberId, []), async (tx, now) => {
      await holdLink(tx, link, at);
      const { state } = await lockToWrite(tx, organisationId, draftId);
      const head = await lockHead(tx, organisationId, of, item);
      await mustWrite(tx, now, { draftId, state }, head?.item ? [head.item, item] : [item]);
      return await saveVersion(tx, organisationId, of, { item, head, actor: actorOf(memberId), at, link: linkId });
    });
  const actor = actorOfContact(contactId ?? '');
  return await write(record, { organisationId, actor, worker }, async (tx) => {
    await holdLink(tx, link, at);
    const { state } = await lockToWrite(tx, organisationId, draftId);
    if (state !== 'draft')
      throw new Refused({ say: 'not-allowed', with: { ability: assignPieces.name, says: assignPieces.says } });
    const head = await lockHead(tx, organisationId, of, item);
    return await saveVersion(tx, organisationId, of, { item, head, actor, at, link: linkId });
  });
}

/** Held until the transaction ends, so that a link that is revoked saves nothing after that. */
async function holdLink(tx: WriteDb, { organisationId, linkId }: OpenedLink, at: Date): Promise<void> {
  const good = await tx
    .selectFrom('update_link')
    .select('link_id')
    .where('organisation_id', '=', organisationId)
    .where('link_id', '=', linkId)
    .where('revoked_at', 'is', null)
    .where('until', '>', at)
    .forShare()
    .executeTakeFirst();
  if (good === undefined) throw new Refused({ say: 'no-link', with: {} });
}
