import type { Grant } from '../../../model/rights/role.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { readGrants } from '../queries/read-grants.ts';

/** A member who is held, the account that works as them, and their roles. */
type Locked = {
  readonly name: string | null;
  readonly email: string | null;
  readonly accountId: string | null;
  readonly grants: readonly Grant[];
};

/** Holds a member who works here until the transaction ends. @throws Refused where there is none */
export async function lockMember(tx: WriteDb, organisationId: string, memberId: string): Promise<Locked> {
  const member = await tx
    .selectFrom('member')
    .select(['name', 'email', 'account_id as accountId'])
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (member === undefined) throw new Refused({ say: 'no-member', with: {} });
  return { ...member, grants: await readGrants(tx, organisationId, memberId) };
}

/** @throws Refused where without this member nobody is left who can let others in */
export async function mustStayAdministered(tx: WriteDb, organisationId: string, without: string): Promise<void> {
  const other = await tx
    .selectFrom('member_role as r')
    .innerJoin('member as m', (join) =>
      join.onRef('m.organisation_id', '=', 'r.organisation_id').onRef('m.member_id', '=', 'r.member_id'),
    )
    .select('m.member_id')
    .where('r.organisation_id', '=', organisationId)
    .where('r.role', '=', 'administrator')
    .where('r.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .where('m.member_id', '<>', without)
    // Two that end each other come one after the other.
    .forUpdate()
    .executeTakeFirst();
  if (other === undefined) throw new Refused({ say: 'last-administrator', with: {} });
}
