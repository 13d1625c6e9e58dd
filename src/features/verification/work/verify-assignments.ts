import { z } from 'zod';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { because, type Fault } from '../fault.ts';
import { readLogged } from '../logged.ts';
import { matchSaid } from '../match-said.ts';

const id = z.string();
const assigned = z.object({
  draft: id,
  items: z.array(id),
  to: id.nullable(),
  due: z.string().nullable(),
  links: z.array(z.object({ item: id, link: id })),
});
const removed = z.object({ contact: id });

function whoOf({ member_id, contact_id }: { member_id: string | null; contact_id: string | null }): string | null {
  return member_id !== null ? `member:${member_id}` : contact_id === null ? null : `contact:${contact_id}`;
}

/**
 * Holds who answers for which piece, and which links were made for whom, against the log; and of each contact that it has a name until that was removed.
 * Of a link the log does not know the word, nor of a contact the name.
 */
export async function verifyAssignments(tx: ReadDb, organisationId: string): Promise<readonly Fault[]> {
  const whatOf = (item: string) => ({ say: 'assignment', with: { item } }) as const;
  const rows = await tx.selectFrom('assignment').selectAll().where('organisation_id', '=', organisationId).execute();
  const links = await tx.selectFrom('update_link').selectAll().where('organisation_id', '=', organisationId).execute();
  const contacts = await tx.selectFrom('contact').selectAll().where('organisation_id', '=', organisationId).execute();
  const events = await readLogged(tx, organisationId, ['assign-pieces'], assigned);
  const numbers = new Map<string, number>();
  const saidOf = events.flatMap(({ payload: { draft, items, to, due, links: made }, ...event }) => [
    ...items.map((item) => {
      const number = (numbers.get(item) ?? 0) + 1;
      numbers.set(item, number);
      return { ...event, what: whatOf(item), said: { draft, item, number, to, due } };
    }),
    ...made.map(({ item, link }) => ({ ...event, what: whatOf(item), said: { draft, item, link, to } })),
  ]);
  const gone = new Set(
    (await readLogged(tx, organisationId, ['remove-contact'], removed)).map(({ payload }) => payload.contact),
  );
  return [
    ...matchSaid(
      [
        ...rows.map(({ draft_id: draft, item_id: item, number, due_on: due, actor, at, ...who }) => ({
          ...{ what: whatOf(item), at, actor, said: { draft, item, number, to: whoOf(who), due } },
        })),
        ...links.map(({ draft_id: draft, item_id: item, link_id: link, actor, at, ...who }) => ({
          ...{ what: whatOf(item), at, actor, said: { draft, item, link, to: whoOf(who) } },
        })),
      ],
      saidOf,
    ),
    ...contacts
      .filter(
        ({ contact_id, name, email, partner }) =>
          ![name, email, partner].every((part) => (part === null) === gone.has(contact_id)),
      )
      .map(
        ({ contact_id }): Fault => ({
          where: { say: 'contact', with: { contact: contact_id } },
          why: because('contact-otherwise'),
        }),
      ),
    // A letter of somebody whose name was removed opens nothing.
    ...links
      .filter(({ contact_id, revoked_at }) => contact_id !== null && gone.has(contact_id) && revoked_at === null)
      .map(({ item_id }): Fault => ({ where: whatOf(item_id), why: because('contact-otherwise') })),
  ];
}
