import { type RawBuilder, sql } from 'kysely';
import type { Record } from '../../record/connection/record.ts';
import type { Accounts } from './accounts.ts';
import { digestWord } from './word.ts';

/** A provider of an organisation: what it says of people holds in that organisation alone. */
export type ProviderOf = { readonly organisationId: string; readonly providerId: string };

/** As the library's table of ways to sign in names it. */
const nameOf = ({ organisationId, providerId }: ProviderOf) => `${organisationId} ${providerId}`;

/** The accounts of people who prove to be somebody at one provider. Such an account has no password, and an address that no mail reaches. */
export class ProviderAccounts {
  readonly #record: Record;
  readonly #name: string;

  constructor(record: Record, provider: ProviderOf) {
    this.#record = record;
    this.#name = nameOf(provider);
  }

  /** The account of who is known there by a name; null where there is none yet. */
  async find(subject: string): Promise<string | null> {
    return (await this.#ids(sql`"providerId" = ${this.#name} and "accountId" = ${digestWord(subject)}`))[0] ?? null;
  }

  /** Whether an account is one of this provider. */
  async has(accountId: string): Promise<boolean> {
    return (await this.#ids(sql`"providerId" = ${this.#name} and "userId" = ${accountId}`)).length > 0;
  }

  /** Makes the account of who is known there by a name. Of that name the digest is kept. @param name how the person is called here */
  async make(accounts: Accounts, subject: string, name: string): Promise<string> {
    const { internalAdapter } = await accounts.$context;
    const accountId = digestWord(subject);
    // Of the same person at another provider there is another account.
    const email = `${digestWord(`${this.#name} ${accountId}`).slice(0, 40)}@provider.invalid`;
    const person = { name, email, emailVerified: false };
    const made = await internalAdapter.createOAuthUser(person, { providerId: this.#name, accountId });
    return made.user.id;
  }

  /** Removes all of them, with their sessions: nobody can prove to be any of these any more. */
  async dropAll(): Promise<void> {
    await drop(this.#record, sql`"providerId" = ${this.#name}`);
  }

  async #ids(where: RawBuilder<unknown>): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`select "userId" as id from sign_in."account" where ${where}`.execute(
      this.#record.accounts,
    );
    return rows.map(({ id }) => id);
  }
}

/** Removes the accounts of all providers of an organisation, but for those that work there. */
export async function dropUnused(record: Record, organisationId: string, used: readonly string[]): Promise<void> {
  await drop(
    record,
    sql`split_part("providerId", ' ', 1) = ${organisationId} and not "userId" = any(${sql.val(used)}::text[])`,
  );
}

async function drop(record: Record, where: RawBuilder<unknown>): Promise<void> {
  await sql`delete from sign_in."user" where id in (select "userId" from sign_in."account" where ${where})`.execute(
    record.accounts,
  );
}

/** How an account proves who it is: whether with a password of this site, and at whose provider. */
export async function findWay(
  record: Record,
  accountId: string,
): Promise<{ readonly hasPassword: boolean; readonly providerOf: string | null }> {
  const { rows } = await sql<{ providerId: string; hasPassword: boolean }>`
    select "providerId", password is not null as "hasPassword" from sign_in."account" where "userId" = ${accountId}`.execute(
    record.accounts,
  );
  const provider = rows.find(({ providerId }) => providerId.includes(' '))?.providerId ?? null;
  return {
    hasPassword: rows.some(({ hasPassword }) => hasPassword),
    providerOf: provider?.split(' ')[0] ?? null,
  };
}
