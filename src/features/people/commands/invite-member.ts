import { v7 as newId } from 'uuid';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Grant } from '../../../model/rights/role.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { digestWord, newWord } from '../../accounts/word.ts';
import { inviteMembers } from '../policy.ts';
import { mustBeAllowed, type Working } from '../working.ts';
import { writeAtWork } from '../write-at-work.ts';
import { insertRole } from './give-role.ts';
import { type Person, readPerson } from './person.ts';

/** How long an invitation is good. */
const goodForMs = 14 * 24 * 3_600_000;

/** Until when an invitation of a moment is good. */
export function invitedUntil(at: Date): Date {
  return new Date(at.getTime() + goodForMs);
}

/** A new member, and the word that lets its reader sign in as them: it is in the letter alone. */
export type Invited = { readonly memberId: string; readonly word: string; readonly until: Date };

/** Writes an invitation of a member; earlier ones of that member are good no more. @returns it, and the digest of its word for the log */
export async function writeInvitation(
  tx: WriteDb,
  organisationId: string,
  memberId: string,
  at: Date,
): Promise<{ readonly invited: Invited; readonly letter: string }> {
  const word = newWord();
  const letter = digestWord(word);
  const until = invitedUntil(at);
  await tx
    .updateTable('invitation')
    .set({ used_at: at })
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .where('used_at', 'is', null)
    .execute();
  await tx
    .insertInto('invitation')
    .values({
      organisation_id: organisationId,
      invitation_id: newId(),
      member_id: memberId,
      digest: letter,
      until,
      used_at: null,
    })
    .execute();
  return { invited: { memberId, word, until }, letter };
}

/**
 * Makes somebody a member, with roles, and an invitation that they sign in with for the first time. The log says with which roles, not who.
 * @throws Refused where the name or the address is none, or a member who works here has that address
 */
export async function inviteMember(
  record: Record,
  given: Person & { readonly grants: readonly Grant[] },
  working: Working,
  at: Date,
): Promise<Invited & Person> {
  const { name, email } = readPerson(given);
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, inviteMembers, theOrganisation);
    const known = await tx
      .selectFrom('member')
      .select('member_id')
      .where('organisation_id', '=', organisationId)
      .where('email', '=', email)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (known !== undefined) throw new Refused({ say: 'member-already', with: { email } });
    const memberId = newId();
    await tx
      .insertInto('member')
      .values({
        organisation_id: organisationId,
        member_id: memberId,
        name,
        email,
        account_id: null,
        since: at,
        ended_at: null,
      })
      .execute();
    for (const grant of given.grants) await insertRole(tx, organisationId, memberId, grant, at);
    const { invited, letter } = await writeInvitation(tx, organisationId, memberId, at);
    const payload = { member: memberId, roles: given.grants.map(({ role, field }) => ({ role, field })), letter };
    await appendEvent(tx, { organisationId, actor, at, command: 'invite-member', payload });
    return { ...invited, name, email };
  });
}
