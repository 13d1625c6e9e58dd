import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { digestWord } from '../../accounts/word.ts';
import { workingAs, writerOf } from '../working.ts';
import { lockMember } from './lock-member.ts';

type Accepted = {
  readonly organisationId: string;
  readonly memberId: string;
  readonly word: string;
  /** Finds or makes the account that accepts. It is asked while nobody else can use the letter; twice where the record has to be asked anew. */
  readonly account: (tx: ReadDb) => Promise<string>;
};

/**
 * Lets an account work as the member whom a letter invites. Of two that use one letter at once, the first that is done counts.
 * @throws Refused where the letter is good no more, or the account works for the organisation already
 */
export async function acceptInvitation(record: Record, accepted: Accepted, at: Date): Promise<void> {
  const { organisationId, memberId, word, account } = accepted;
  const working = workingAs(organisationId, memberId, []);
  await write(record, writerOf(working), async (tx) => {
    await lockMember(tx, organisationId, memberId);
    const used = await tx
      .updateTable('invitation')
      .set({ used_at: at })
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', memberId)
      .where('digest', '=', digestWord(word))
      .where('used_at', 'is', null)
      .where('until', '>', at)
      .executeTakeFirst();
    if (used.numUpdatedRows === 0n) throw new Refused({ say: 'no-invitation', with: {} });
    const accountId = await account(tx);
    const already = await tx
      .selectFrom('member')
      .select('member_id')
      .where('organisation_id', '=', organisationId)
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    if (already !== undefined) throw new Refused({ say: 'account-already', with: {} });
    await tx
      .updateTable('member')
      .set({ account_id: accountId })
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', memberId)
      .execute();
    const payload = { member: memberId };
    await appendEvent(tx, { organisationId, actor: working.actor, at, command: 'accept-invitation', payload });
  });
}
