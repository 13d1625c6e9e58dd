import { createWorkspace, type WorkspaceOptions } from '../../src/delivery/workspace/workspace.tsx';
import { type Accounts, openAccounts } from '../../src/features/accounts/accounts.ts';
import { ensureOrganisation } from '../../src/features/organisations/commands/ensure-organisation.ts';
import { inviteMember } from '../../src/features/people/commands/invite-member.ts';
import { atTheMachine } from '../../src/features/people/working.ts';
import type { Role } from '../../src/model/rights/role.ts';
import { siteAssets } from '../site-assets.ts';
import { openTestRecord, type TestRecord } from '../test-record.ts';
import { Visitor } from './visitor.ts';

const base = 'http://localhost:8080';
const secret = 'een geheim dat alleen deze proef heeft, lang genoeg';

/** A workspace on a record of its own, with invented organisations. Close it in `afterAll`. */
export type TestWorkspace = TestRecord & {
  readonly accounts: Accounts;
  readonly site: ReturnType<typeof createWorkspace>;
  readonly faults: unknown[];
  readonly visitor: (from?: string) => Visitor;
  /** Makes an organisation and gives its id. */
  readonly organisation: (slug: string, name: string) => Promise<string>;
  /** Invites somebody and gives the word of the letter. */
  readonly invite: (
    organisationId: string,
    name: string,
    roles: readonly Role[],
  ) => Promise<{ memberId: string; word: string }>;
};

/** The address for mail of somebody invented. */
export function mailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@havermonde.example`;
}

/** @param own a record that is there already @param more what else it works with; left out, it sends no mail, has no issuers and finds nothing */
export async function openWorkspace(
  now: () => Date = () => new Date(),
  own?: TestRecord,
  more: Partial<Pick<WorkspaceOptions, 'mailer' | 'isDemo' | 'issuers' | 'judge'>> = {},
): Promise<TestWorkspace> {
  const here = own ?? (await openTestRecord());
  const accounts = openAccounts(here.record, { base, secret });
  const faults: unknown[] = [];
  const report = (error: unknown) => faults.push(error);
  const site = createWorkspace({
    record: here.record,
    accounts,
    ...more,
    assets: siteAssets,
    base,
    now,
    report,
  });
  return {
    ...here,
    ...{ accounts, site, faults },
    visitor: (from) => new Visitor(site, from),
    organisation: (slug, name) =>
      ensureOrganisation(here.record, { slug, name, kind: 'municipality' }, { actor: 'proef', at: now() }),
    invite: async (organisationId, name, roles) => {
      const given = { name, email: mailOf(name), grants: roles.map((role) => ({ role, field: null })) };
      return await inviteMember(here.record, given, atTheMachine(organisationId, 'proef'), now());
    },
  };
}
