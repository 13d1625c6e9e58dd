import type { Assignee } from '../../../drafting/assigned/assigned.ts';
import { assignedKinds, deliveredKinds } from '../../../drafting/assigned/assigned.ts';
import type { DraftItem } from '../../../drafting/item.ts';
import type { ReadDb, WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { lockToWrite } from '../../drafts/commands/lock-draft.ts';
import { assignPieces as ability, writeItems } from '../../drafts/policy.ts';
import { fieldsOf } from '../../drafts/queries/fields-of.ts';
import { selectStanding } from '../../drafts/queries/standing.ts';
import { ensureContact } from '../../people/commands/ensure-contact.ts';
import type { Person } from '../../people/commands/person.ts';
import { readGrants } from '../../people/queries/read-grants.ts';
import { isAllowed, mustBeAllowed, type Working, workingAs } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { addAssignments } from './add-assignments.ts';
import { type MadeLink, makeLinks } from './make-links.ts';
import { readDue } from './read-due.ts';

export type GivenAssignment = {
  readonly draftId: string;
  readonly items: readonly string[];
  /** A member, a contact that is known, or one that is new; null for nobody any more. */
  readonly to: Assignee | { readonly kind: 'new'; readonly person: Person & { readonly partner: string } } | null;
  /** The last day on which it is in time, as somebody writes it: `2026-12-31` or `31-12-2026`; empty for none. */
  readonly due: string;
  /** Whether each piece that a letter can deliver gets a link. */
  readonly withLinks: boolean;
};

/** Who got something, and the links for their letter: the words of these are nowhere else. */
export type MadeAssignment = {
  readonly to: Assignee | null;
  readonly dueOn: string | null;
  readonly links: readonly MadeLink[];
};

/**
 * Says who answers for pieces of a draft, and by when; said again, it is no new row. Links of whoever answered before are good no more.
 * @throws Refused `no-draft`, `adopted-draft`, `no-item`, `not-allowed`, `nothing-chosen`, `no-member`, `no-contact`, `cannot-write`, `only-pieces`, `bad-due`, or what is wrong
 * with a person
 */
export async function assignPieces(
  record: Record,
  given: GivenAssignment,
  working: Working,
  at: Date,
): Promise<MadeAssignment> {
  const { draftId, to: asked, withLinks } = given;
  const { organisationId, actor } = working;
  const dueOn = asked === null ? null : readDue(given.due, at);
  const items = [...new Set(given.items)].toSorted();
  if (items.length === 0) throw new Refused({ say: 'nothing-chosen', with: {} });
  return await writeAtWork(record, working, async (tx, now) => {
    const { state } = await lockToWrite(tx, organisationId, draftId);
    const pieces = await lockPieces(tx, organisationId, draftId, items);
    for (const { item } of pieces)
      mustBeAllowed(now, ability, { state, fields: await fieldsOf(tx, organisationId, draftId, item) });
    const to =
      asked?.kind === 'new'
        ? { kind: 'contact' as const, id: await ensureContact(tx, organisationId, asked.person, at) }
        : asked;
    if (to?.kind === 'member') await mustBeWriter(tx, organisationId, draftId, { memberId: to.id, pieces });
    if (to?.kind === 'contact') await mustBeContact(tx, organisationId, { contactId: to.id, pieces });
    const changed = await addAssignments(tx, organisationId, { draftId, items, to, dueOn, actor, at });
    const delivered = pieces.filter(({ item }) => deliveredKinds.some((kind) => kind === item.kind));
    const links =
      to === null || !withLinks
        ? []
        : await makeLinks(tx, organisationId, { draftId, items: delivered.map(({ id }) => id), to, dueOn, actor, at });
    const made = links.map(({ itemId, linkId }) => ({ item: itemId, link: linkId }));
    const payload = { draft: draftId, items: [...changed], to: to === null ? null : `${to.kind}:${to.id}`, due: dueOn };
    if (changed.length > 0 || made.length > 0)
      await appendEvent(tx, {
        ...{ organisationId, actor, at, command: 'assign-pieces' },
        payload: { ...payload, links: made },
      });
    return { to, dueOn, links };
  });
}

type Piece = { readonly id: string; readonly item: DraftItem };

/** The pieces as they stand, held until the transaction ends. @throws Refused where one is not there, or nobody can answer for it */
async function lockPieces(
  tx: WriteDb,
  organisationId: string,
  draftId: string,
  items: readonly string[],
): Promise<readonly Piece[]> {
  const rows = await selectStanding(tx, organisationId, draftId)
    .where('i.item_id', 'in', items)
    .orderBy('i.item_id')
    .forUpdate('i')
    .execute();
  const pieces = rows.flatMap(({ id, item }) => (item === null ? [] : [{ id, item }]));
  if (pieces.length < items.length || !pieces.every(({ item }) => assignedKinds.some((kind) => kind === item.kind)))
    throw new Refused({ say: 'no-item', with: {} });
  return pieces;
}

/** Who is to write must be able to while it is a draft; else nobody would do it and nobody would know. */
async function mustBeWriter(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
  { memberId, pieces }: { readonly memberId: string; readonly pieces: readonly Piece[] },
): Promise<void> {
  const member = await tx
    .selectFrom('member')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (member === undefined) throw new Refused({ say: 'no-member', with: {} });
  const writer = workingAs(organisationId, memberId, await readGrants(tx, organisationId, memberId));
  for (const { item } of pieces)
    if (!isAllowed(writer, writeItems, { state: 'draft', fields: await fieldsOf(tx, organisationId, draftId, item) }))
      throw new Refused({ say: 'cannot-write', with: { name: member.name ?? '' } });
}

async function mustBeContact(
  tx: ReadDb,
  organisationId: string,
  { contactId, pieces }: { readonly contactId: string; readonly pieces: readonly Piece[] },
): Promise<void> {
  const contact = await tx
    .selectFrom('contact')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .where('contact_id', '=', contactId)
    .where('name', 'is not', null)
    .executeTakeFirst();
  if (contact === undefined) throw new Refused({ say: 'no-contact', with: {} });
  if (!pieces.every(({ item }) => deliveredKinds.some((kind) => kind === item.kind)))
    throw new Refused({ say: 'only-pieces', with: {} });
}
