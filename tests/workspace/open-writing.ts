import { findOrganisation } from '../../src/features/organisations/queries/find-organisation.ts';
import type { Role } from '../../src/model/rights/role.ts';
import { readShared } from '../../src/record/connection/transaction.ts';
import { openExampleRecord } from '../example-record.ts';
import { mailOf, openWorkspace, type TestWorkspace } from './open-workspace.ts';
import type { Visitor } from './visitor.ts';

/** What everybody invented signs in with. */
export const samePassword = 'haver en gort in de pan';

/** A workspace of the invented municipality with its budget for 2025, where people can be let in. Close it in `afterAll`. */
export type Writing = TestWorkspace & {
  readonly organisationId: string;
  /** Lets somebody in with a role, everywhere or in one field, and gives who they are. */
  readonly letIn: (name: string, roles: readonly Role[], field?: string | null) => Promise<string>;
  readonly signIn: (name: string) => Promise<Visitor>;
};

export async function openWriting(now?: () => Date): Promise<Writing> {
  const here = await openWorkspace(now, await openExampleRecord('havermonde/begroting-2025.docx'));
  const organisation = await readShared(here.record, (tx) => findOrganisation(tx, 'havermonde'));
  if (organisation === null) throw new Error('The example has no organisation.');
  const { organisationId } = organisation;
  return {
    ...here,
    organisationId,
    letIn: async (name, roles, field = null) => {
      const { user } = await here.accounts.api.signUpEmail({
        body: { name, email: mailOf(name), password: samePassword },
      });
      const { memberId } = await here.invite(organisationId, name, roles);
      await here.asOwner(`update member set account_id = '${user.id}' where member_id = '${memberId}'`);
      if (field !== null)
        await here.asOwner(`update member_role set field = '${field}' where member_id = '${memberId}'`);
      return memberId;
    },
    signIn: async (name) => {
      const visitor = here.visitor();
      await visitor.send('/beheer/inloggen', { email: mailOf(name), password: samePassword });
      if (visitor.cookies.size === 0) throw new Error(`${name} cannot sign in: ${visitor.text.slice(0, 300)}`);
      return visitor;
    },
  };
}
