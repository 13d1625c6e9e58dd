import { theOrganisation } from '../../../model/rights/ability.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { removeNames } from '../policy.ts';
import { mustBeAllowed, type Working } from '../working.ts';
import { writeAtWork } from '../write-at-work.ts';

/**
 * Removes the name and the address of somebody who has left. What they did stays, by a number that names nobody.
 * @param forget hears the address, so that an account that works nowhere goes too; twice where the record has to be asked anew
 * @throws Refused where there is nobody of whom that can be done: who works here has a name
 */
export async function removeName(
  record: Record,
  memberId: string,
  forget: (tx: ReadDb, email: string) => Promise<void>,
  working: Working,
  at: Date,
): Promise<void> {
  const { organisationId, actor } = working;
  await writeAtWork(record, working, async (tx, now) => {
    mustBeAllowed(now, removeNames, theOrganisation);
    const member = await tx
      .selectFrom('member')
      .select('email')
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', memberId)
      .where('ended_at', 'is not', null)
      .where('name', 'is not', null)
      .forUpdate()
      .executeTakeFirst();
    if (member === undefined) throw new Refused({ say: 'no-former-member', with: {} });
    if (member.email !== null) await forget(tx, member.email);
    await tx
      .updateTable('member')
      .set({ name: null, email: null })
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', memberId)
      .execute();
    await appendEvent(tx, { organisationId, actor, at, command: 'remove-name', payload: { member: memberId } });
  });
}
