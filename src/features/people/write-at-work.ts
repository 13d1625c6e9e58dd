import type { WriteDb } from '../../record/connection/read-db.ts';
import type { Record } from '../../record/connection/record.ts';
import { write } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { readGrants } from './queries/read-grants.ts';
import { type Working, writerOf } from './working.ts';

/**
 * Runs a command of somebody at work: all of it is written, or nothing. Until it ends that person stays a member, so that what was decided about them
 * comes before or after it.
 * @param body gets them with the roles that they have at this moment
 * @throws Refused `no-member` where they do not work here any more
 */
export async function writeAtWork<Result>(
  record: Record,
  working: Working,
  body: (tx: WriteDb, now: Working) => Promise<Result>,
): Promise<Result> {
  const { organisationId, memberId } = working;
  return await write(record, writerOf(working), async (tx) => {
    if (memberId === null) return await body(tx, working);
    const member = await tx
      .selectFrom('member')
      .select('member_id')
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', memberId)
      .where('ended_at', 'is', null)
      .forShare()
      .executeTakeFirst();
    if (member === undefined) throw new Refused({ say: 'no-member', with: {} });
    return await body(tx, { ...working, grants: await readGrants(tx, organisationId, memberId) });
  });
}
