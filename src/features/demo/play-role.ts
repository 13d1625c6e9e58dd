import type { Role } from '../../model/rights/role.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { demoWords } from '../../words/people/demo-words.data.ts';
import { findAccount } from '../accounts/find-account.ts';
import type { Organisation } from '../organisations/queries/list-organisations.ts';
import { acceptInvitation } from '../people/commands/accept-invitation.ts';
import { inviteAgain } from '../people/commands/invite-again.ts';
import { inviteMember } from '../people/commands/invite-member.ts';
import { findMember } from '../people/queries/find-member.ts';
import { findMemberships } from '../people/queries/find-memberships.ts';
import { atTheMachine, writerOf } from '../people/working.ts';
import type { WorkDesk } from '../work-desk/work-desk.tsx';

/** The account that plays a role of an invented organisation; it is made, and made a member, the first time. */
export async function playRole(desk: WorkDesk, organisation: Organisation, role: Role): Promise<string> {
  const { record, accounts, now } = desk;
  const { organisationId, slug, name } = organisation;
  const { internalAdapter } = await accounts.$context;
  // No mail reaches an address of this domain (RFC 2606), so none of these is anybody's.
  const person = { name: demoWords.of(demoWords.names[role], name), email: `${role}@${slug}.invalid` };
  const accountId =
    (await findAccount(record, person.email)) ??
    (await internalAdapter.createUser({ ...person, emailVerified: false }, { method: 'demo' })).id;
  const machine = atTheMachine(organisationId, 'doelspoor serve');
  const isMember = await readAtWork(record, writerOf(machine), async (tx) =>
    (await findMemberships(tx, accountId)).some((one) => one.organisationId === organisationId),
  );
  if (isMember) return accountId;
  const known = await readAtWork(record, writerOf(machine), (tx) => findMember(tx, organisationId, person.email));
  const { memberId, word } =
    known === null
      ? await inviteMember(record, { ...person, grants: [{ role, field: null }] }, machine, now())
      : await inviteAgain(record, known, machine, now());
  await acceptInvitation(record, { organisationId, memberId, word, account: () => Promise.resolve(accountId) }, now());
  return accountId;
}
