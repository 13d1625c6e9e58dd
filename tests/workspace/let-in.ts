import { findSecret } from '../../src/cli/serve/sign-in-secret.ts';
import { openAccounts } from '../../src/features/accounts/accounts.ts';
import { acceptInvitation } from '../../src/features/people/commands/accept-invitation.ts';
import { inviteMember } from '../../src/features/people/commands/invite-member.ts';
import { atTheMachine } from '../../src/features/people/working.ts';
import type { Role } from '../../src/model/rights/role.ts';
import type { Record } from '../../src/record/connection/record.ts';

/**
 * Makes somebody a member with an account, who signed in, in a data folder that a program will serve.
 * @returns the cookies of the session, as a request sends them
 */
export async function letIn(
  { record, dataFolder }: { readonly record: Record; readonly dataFolder: string },
  organisationId: string,
  person: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<string> {
  const { name, email, role } = person;
  const secret = await findSecret({}, { dataFolder });
  const accounts = openAccounts(record, { base: 'http://127.0.0.1', secret: secret ?? '' });
  const { internalAdapter } = await accounts.$context;
  const { id: accountId } = await internalAdapter.createUser({ name, email, emailVerified: true }, { method: 'test' });
  const grants = [{ role, field: null }];
  const at = new Date();
  const machine = atTheMachine(organisationId, 'test');
  const { memberId, word } = await inviteMember(record, { name, email, grants }, machine, at);
  const account = () => Promise.resolve(accountId);
  await acceptInvitation(record, { organisationId, memberId, word, account }, at);
  const begun = await accounts.api.signInAs({ body: { accountId }, headers: new Headers(), asResponse: true });
  const cookies = begun.headers.getSetCookie();
  return cookies.map((cookie) => cookie.replace(/;.*$/s, '')).join('; ');
}
