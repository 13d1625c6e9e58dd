import { findMember } from '../../features/people/queries/find-member.ts';
import { listParts } from '../../features/people/queries/list-parts.ts';
import { type Grant, roles } from '../../model/rights/role.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { Refused } from '../../record/errors/refused.ts';

/** Who it is about, by the address that they work with. */
export type PersonOptions = { readonly email: string; readonly actor?: string; readonly json: boolean };

/** A role, and the field in which it holds as its address has it; everywhere without one. */
export type RoleOptions = { readonly role: string; readonly field?: string };

/** The member who works there with an address. @throws Refused `no-member` where nobody does */
export async function findPerson(tx: ReadDb, organisationId: string, email: string): Promise<string> {
  const found = await findMember(tx, organisationId, email);
  if (found === null) throw new Refused({ say: 'no-member', with: {} });
  return found;
}

/** A role and where it holds, as it was given. @throws Refused `bad-role` where it is no role, or no field of the organisation */
export async function grantOf(tx: ReadDb, organisationId: string, given: RoleOptions): Promise<Grant> {
  const role = roles.find((one) => one === given.role);
  const part =
    given.field === undefined ? null : (await listParts(tx, organisationId)).find(({ slug }) => slug === given.field);
  if (role === undefined || part === undefined) throw new Refused({ say: 'bad-role', with: {} });
  return { role, field: part?.id ?? null };
}
