import type { ReadDb } from '../../../record/connection/read-db.ts';
import { contactOfActor, memberOfActor } from '../person-actor.ts';
import { nameContact } from './list-contacts.ts';

/** What those are called that the log names, somebody of an outside body with that; null for whom the name was removed of. */
export async function nameActors(
  tx: ReadDb,
  organisationId: string,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const members = await namesOf(tx, organisationId, 'member', actors.map(memberOfActor));
  const contacts = await namesOf(tx, organisationId, 'contact', actors.map(contactOfActor));
  return new Map(
    actors.map((actor) => {
      const [member, contact] = [memberOfActor(actor), contactOfActor(actor)];
      if (member !== null) return [actor, members.get(member) ?? null];
      return [actor, contact === null ? actor : (contacts.get(contact) ?? null)];
    }),
  );
}

async function namesOf(
  tx: ReadDb,
  organisationId: string,
  kind: 'member' | 'contact',
  found: readonly (string | null)[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(found.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  if (kind === 'member') {
    const rows = await tx
      .selectFrom('member')
      .select(['member_id as id', 'name'])
      .where('organisation_id', '=', organisationId)
      .where('member_id', 'in', ids)
      .execute();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
  const rows = await tx
    .selectFrom('contact')
    .select(['contact_id as id', 'name', 'partner'])
    .where('organisation_id', '=', organisationId)
    .where('contact_id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, ...contact }) => [id, nameContact(contact)]));
}
