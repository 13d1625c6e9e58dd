import type { Grant } from '../../../model/rights/role.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The roles that a member has now. */
export async function readGrants(tx: ReadDb, organisationId: string, memberId: string): Promise<readonly Grant[]> {
  return await tx
    .selectFrom('member_role')
    .select(['role', 'field'])
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .orderBy('since')
    .execute();
}
