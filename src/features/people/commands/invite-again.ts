import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { inviteMembers } from '../policy.ts';
import { mustBeAllowed, type Working } from '../working.ts';
import { writeAtWork } from '../write-at-work.ts';
import { type Invited, writeInvitation } from './invite-member.ts';
import { lockMember } from './lock-member.ts';

/**
 * Invites a member anew: who lost the letter, the password or the phone. Until it is accepted nobody works as that member; earlier letters are good
 * no more.
 * @throws Refused where there is no such member
 */
export async function inviteAgain(record: Record, memberId: string, working: Working, at: Date): Promise<Invited> {
  const { organisationId, actor } = working;
  return await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, inviteMembers, theOrganisation);
    await lockMember(tx, organisationId, memberId);
    await tx
      .updateTable('member')
      .set({ account_id: null })
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', memberId)
      .execute();
    const { invited, letter } = await writeInvitation(tx, organisationId, memberId, at);
    await appendEvent(tx, {
      organisationId,
      actor,
      at,
      command: 'invite-again',
      payload: { member: memberId, letter },
    });
    return invited;
  });
}
