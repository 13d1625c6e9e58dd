import type { ReadDb, WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { digestWord } from '../../accounts/word.ts';
import { actorOf } from '../person-actor.ts';
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
  const working = workingAs(accepted.organisationId, accepted.memberId, []);
  await write(record, writerOf(working), async (tx) => {
    await lockMember(tx, accepted.organisationId, accepted.memberId);
    await acceptIn(tx, accepted, at);
  });
}

/** The same in a transaction that holds the member already. @param accepted of a letter the word; null where they proved their address otherwise */
export async function acceptIn(
  tx: WriteDb,
  { organisationId, memberId, word, account }: Omit<Accepted, 'word'> & { readonly word: string | null },
  at: Date,
): Promise<void> {
  const used = await tx
    .updateTable('invitation')
    .set({ used_at: at })
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .where('used_at', 'is', null)
    .where('until', '>', at)
    .$if(word !== null, (one) => one.where('digest', '=', digestWord(word ?? '')))
    .executeTakeFirst();
  if (used.numUpdatedRows === 0n) throw new Refused({ say: 'no-invitation', with: {} });
  await linkAccount(tx, organisationId, memberId, await account(tx));
  const payload = { member: memberId };
  await appendEvent(tx, { organisationId, actor: actorOf(memberId), at, command: 'accept-invitation', payload });
}

/** Lets an account work as a member. @throws Refused where it works for the organisation already */
export async function linkAccount(
  tx: WriteDb,
  organisationId: string,
  memberId: string,
  accountId: string,
): Promise<void> {
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
}
