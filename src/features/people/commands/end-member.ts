import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { inviteMembers } from '../policy.ts';
import { mustBeAllowed, type Working } from '../working.ts';
import { writeAtWork } from '../write-at-work.ts';
import { lockMember, mustStayAdministered } from './lock-member.ts';

/**
 * Ends the access of a member, from the next request on: the account may be a member elsewhere, and stays. What the member did stays too.
 * @throws Refused where there is no such member, or it is the last administrator
 */
export async function endMember(record: Record, memberId: string, working: Working, at: Date): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, inviteMembers, theOrganisation);
    const { grants } = await lockMember(tx, organisationId, memberId);
    if (grants.some(({ role }) => role === 'administrator')) await mustStayAdministered(tx, organisationId, memberId);
    for (const table of ['member_role', 'member'] as const)
      await tx
        .updateTable(table)
        .set({ ended_at: at, ...(table === 'member' && { account_id: null }) })
        .where('organisation_id', '=', organisationId)
        .where('member_id', '=', memberId)
        .where('ended_at', 'is', null)
        .execute();
    await appendEvent(tx, { organisationId, actor, at, command: 'end-member', payload: { member: memberId } });
  });
}
