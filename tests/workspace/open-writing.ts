import { findOrganisation } from '../../src/features/organisations/queries/find-organisation.ts';
import type { Role } from '../../src/model/rights/role.ts';
import { readShared } from '../../src/record/connection/transaction.ts';
import { openExampleRecord } from '../example-record.ts';
import { join } from './join.ts';
import { openWorkspace, type TestWorkspace } from './open-workspace.ts';
import type { Visitor } from './visitor.ts';

/** A workspace of the invented municipality with its budget for 2025, where people can be let in. Close it in `afterAll`. */
export type Writing = TestWorkspace & {
  readonly organisationId: string;
  /** Invites somebody with a role, everywhere or in one field, and gives who they are. */
  readonly letIn: (name: string, roles: readonly Role[], field?: string | null) => Promise<string>;
  /** Comes in by the letter, the first time. */
  readonly signIn: (name: string) => Promise<Visitor>;
};

/** @param more how it sends mail, and judges what is written; left out, it does neither */
export async function openWriting(now?: () => Date, more: Parameters<typeof openWorkspace>[2] = {}): Promise<Writing> {
  const here = await openWorkspace(now, await openExampleRecord('havermonde/begroting-2025.docx'), more);
  const organisation = await readShared(here.record, (tx) => findOrganisation(tx, 'havermonde'));
  if (organisation === null) throw new Error('The example has no organisation.');
  const { organisationId } = organisation;
  const words = new Map<string, string>();
  const cookies = new Map<string, ReadonlyMap<string, string>>();
  return {
    ...here,
    organisationId,
    letIn: async (name, roles, field = null) => {
      const { memberId, word } = await here.invite(organisationId, name, roles);
      words.set(name, word);
      if (field !== null)
        await here.asOwner(`update member_role set field = '${field}' where member_id = '${memberId}'`);
      return memberId;
    },
    signIn: async (name) => {
      const visitor = here.visitor();
      const known = cookies.get(name);
      if (known === undefined) {
        await join(visitor, words.get(name) ?? '');
        cookies.set(name, new Map(visitor.cookies));
      } else for (const [cookie, value] of known) visitor.cookies.set(cookie, value);
      await visitor.open('/beheer');
      if (visitor.status !== 200) throw new Error(`${name} cannot sign in: ${visitor.text.slice(0, 300)}`);
      return visitor;
    },
  };
}
