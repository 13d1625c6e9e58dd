import { theOrganisation } from '../../../model/rights/ability.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { removeNames } from '../../people/policy.ts';
import { mustBeAllowed, type Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { addAssignments } from './add-assignments.ts';

/**
 * Removes the name, the address and the body of somebody from outside. What they delivered stays, by a number that names nobody; their letters open nothing
 * any more, and what waited for them waits for nobody.
 * @throws Refused `no-contact` where there is none with a name, or `not-allowed`
 */
export async function removeContact(record: Record, contactId: string, working: Working, at: Date): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, removeNames, theOrganisation);
    const contact = await tx
      .selectFrom('contact')
      .select('contact_id')
      .where('organisation_id', '=', organisationId)
      .where('contact_id', '=', contactId)
      .where('name', 'is not', null)
      .forUpdate()
      .executeTakeFirst();
    if (contact === undefined) throw new Refused({ say: 'no-contact', with: {} });
    for (const [draftId, items] of await listWaiting(tx, organisationId, contactId)) {
      const given = { draftId, items, to: null, dueOn: null, actor, at };
      const changed = await addAssignments(tx, organisationId, given);
      const payload = { draft: draftId, items: [...changed], to: null, due: null, links: [] };
      await appendEvent(tx, { organisationId, actor, at, command: 'assign-pieces', payload });
    }
    await tx
      .updateTable('update_link')
      .set({ revoked_at: at })
      .where('organisation_id', '=', organisationId)
      .where('contact_id', '=', contactId)
      .where('revoked_at', 'is', null)
      .execute();
    await tx
      .updateTable('contact')
      .set({ name: null, email: null, partner: null })
      .where('organisation_id', '=', organisationId)
      .where('contact_id', '=', contactId)
      .execute();
    await appendEvent(tx, { organisationId, actor, at, command: 'remove-contact', payload: { contact: contactId } });
  });
}

/** What waits for somebody, by draft, each list in the order of its ids and held. */
async function listWaiting(
  tx: WriteDb,
  organisationId: string,
  contactId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = await tx
    .selectFrom('assignment as a')
    .innerJoin('draft as d', (join) =>
      join.onRef('d.organisation_id', '=', 'a.organisation_id').onRef('d.draft_id', '=', 'a.draft_id'),
    )
    .innerJoin('draft_item as i', (join) =>
      join.onRef('i.organisation_id', '=', 'a.organisation_id').onRef('i.item_id', '=', 'a.item_id'),
    )
    .where('a.organisation_id', '=', organisationId)
    .where('a.contact_id', '=', contactId)
    .where('d.state', 'not in', ['adopted', 'put-aside'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('assignment as later')
            .whereRef('later.organisation_id', '=', 'a.organisation_id')
            .whereRef('later.item_id', '=', 'a.item_id')
            .whereRef('later.number', '>', 'a.number')
            .select('later.number'),
        ),
      ),
    )
    .select(['a.draft_id as draftId', 'a.item_id as itemId'])
    .orderBy('a.item_id')
    .forUpdate('i')
    .execute();
  return new Map(
    [...Map.groupBy(held, ({ draftId }) => draftId)].map(([draftId, rows]) => [
      draftId,
      rows.map(({ itemId }) => itemId),
    ]),
  );
}
