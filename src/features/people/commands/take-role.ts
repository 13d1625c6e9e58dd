import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Grant } from '../../../model/rights/role.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { inviteMembers } from '../policy.ts';
import { mustBeAllowed, type Working } from '../working.ts';
import { writeAtWork } from '../write-at-work.ts';
import { lockMember, mustStayAdministered } from './lock-member.ts';

/**
 * Takes a role from a member; one that is not there changes nothing. What was done with it stays.
 * @throws Refused where there is no such member, or it is the last administrator
 */
export async function takeRole(
  record: Record,
  memberId: string,
  grant: Grant,
  working: Working,
  at: Date,
): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, inviteMembers, theOrganisation);
    await lockMember(tx, organisationId, memberId);
    if (grant.role === 'administrator') await mustStayAdministered(tx, organisationId, memberId);
    const { numUpdatedRows } = await tx
      .updateTable('member_role')
      .set({ ended_at: at })
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', memberId)
      .where('role', '=', grant.role)
      .where('field', grant.field === null ? 'is' : '=', grant.field)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const payload = { member: memberId, role: grant.role, field: grant.field };
    await appendEvent(tx, { organisationId, actor, at, command: 'take-role', payload });
  });
}
