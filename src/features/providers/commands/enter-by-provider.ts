import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import type { Accounts } from '../../accounts/accounts.ts';
import { ProviderAccounts, type ProviderOf } from '../../accounts/provider-accounts.ts';
import { digestWord } from '../../accounts/word.ts';
import { acceptIn, linkAccount } from '../../people/commands/accept-invitation.ts';
import { lockMember } from '../../people/commands/lock-member.ts';
import { actorOf } from '../../people/person-actor.ts';
import { findMember } from '../../people/queries/find-member.ts';

/** Somebody whom a provider knows, and who wants in. */
type Entering = {
  /** What the provider calls them; it never calls anybody else so. */
  readonly subject: string;
  /** Their address for mail, where it counts; null where it doesn't. */
  readonly email: string | null;
  /** The word of the letter by which they came; null where they came without. */
  readonly word: string | null;
};

type Entry = {
  readonly provider: ProviderOf;
  readonly entering: Entering;
  readonly accounts: Accounts;
  /** Begins a session. It is asked while the provider stands; twice where the record has to be asked anew. */
  readonly begin: (accountId: string) => Promise<void>;
};

/**
 * Lets somebody in whom the provider of an organisation knows: who is a member by it already; else whom the letter invites that they came by, or
 * the member who has their address, with an open invitation or with another way to sign in, in place of which this one comes.
 * An address counts once: of a member who came by this provider, nobody else there is them, whatever their address.
 * @returns false where they are nobody here; nothing is written then
 */
export async function enterByProvider(record: Record, entry: Entry, at: Date): Promise<boolean> {
  const { provider, entering, accounts, begin } = entry;
  const { organisationId } = provider;
  const known = new ProviderAccounts(record, provider);
  const writer = { organisationId, actor: 'doelspoor serve', worker: 'machine' };
  return await write(record, writer, async (tx) => {
    if (!(await holdProvider(tx, provider))) return false;
    const before = await known.find(entering.subject);
    if (before !== null && (await holdMember(tx, organisationId, before))) {
      await begin(before);
      return true;
    }
    const memberId = await whoEnters(tx, organisationId, entering, at);
    if (memberId === null) return false;
    let account = '';
    try {
      const { name, accountId } = await lockMember(tx, organisationId, memberId);
      if (accountId !== null && (await known.has(accountId))) return false;
      // Only now: of two at once the second finds the account that the first made.
      const find = async () => {
        account = (await known.find(entering.subject)) ?? (await known.make(accounts, entering.subject, name ?? ''));
        return account;
      };
      if (accountId === null) await acceptIn(tx, { organisationId, memberId, word: null, account: find }, at);
      else {
        await linkAccount(tx, organisationId, memberId, await find());
        const payload = { member: memberId, provider: provider.providerId };
        await appendEvent(tx, { organisationId, actor: actorOf(memberId), at, command: 'enter-by-provider', payload });
      }
    } catch (error) {
      if (error instanceof Refused && (error.code === 'no-invitation' || error.code === 'no-member')) return false;
      throw error;
    }
    await begin(account);
    return true;
  });
}

/** Holds a provider until the transaction ends, so that it ends before somebody comes in by it, or after. @returns false where it stands no more */
async function holdProvider(tx: WriteDb, { organisationId, providerId }: ProviderOf): Promise<boolean> {
  const found = await tx
    .selectFrom('sign_in_provider')
    .select('provider_id')
    .where('organisation_id', '=', organisationId)
    .where('provider_id', '=', providerId)
    .where('ended_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  return found !== undefined;
}

/** The same of the member as whom an account works. */
async function holdMember(tx: WriteDb, organisationId: string, accountId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('member')
    .select('member_id')
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  return found !== undefined;
}

/** Which member somebody is: by the letter that they came by, else by their address. */
async function whoEnters(
  tx: WriteDb,
  organisationId: string,
  { word, email }: Entering,
  at: Date,
): Promise<string | null> {
  const invited =
    word === null
      ? undefined
      : await tx
          .selectFrom('invitation')
          .select('member_id')
          .where('organisation_id', '=', organisationId)
          .where('digest', '=', digestWord(word))
          .where('used_at', 'is', null)
          .where('until', '>', at)
          .executeTakeFirst();
  if (invited !== undefined) return invited.member_id;
  return email === null ? null : await findMember(tx, organisationId, email);
}
