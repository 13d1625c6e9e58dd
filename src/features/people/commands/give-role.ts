import { v7 as newId } from 'uuid';
import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Grant } from '../../../model/rights/role.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { inviteMembers } from '../policy.ts';
import { mustBeAllowed, type Working } from '../working.ts';
import { writeAtWork } from '../write-at-work.ts';
import { lockMember } from './lock-member.ts';

/** Adds a role that a member has from now on. */
export async function insertRole(
  tx: WriteDb,
  organisationId: string,
  memberId: string,
  { role, field }: Grant,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('member_role')
    .values({
      ...{ organisation_id: organisationId, member_role_id: newId(), member_id: memberId },
      ...{ role, field, since: at, ended_at: null },
    })
    .execute();
}

/** Gives a member a role; one that is there already changes nothing. @throws Refused where there is no such member */
export async function giveRole(
  record: Record,
  memberId: string,
  grant: Grant,
  working: Working,
  at: Date,
): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, inviteMembers, theOrganisation);
    const { grants } = await lockMember(tx, organisationId, memberId);
    if (grants.some(({ role, field }) => role === grant.role && field === grant.field)) return;
    await insertRole(tx, organisationId, memberId, grant, at);
    const payload = { member: memberId, role: grant.role, field: grant.field };
    await appendEvent(tx, { organisationId, actor, at, command: 'give-role', payload });
  });
}
