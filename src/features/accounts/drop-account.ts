import { sql } from 'kysely';
import type { Record } from '../../record/connection/record.ts';
import { findAccount } from './find-account.ts';

/** Removes the account that signs in with an address, with its sessions and its second factor. @param works whether it works for anybody still: it stays then */
export async function dropAccount(
  record: Record,
  email: string,
  works: (accountId: string) => Promise<boolean>,
): Promise<void> {
  const id = await findAccount(record, email);
  if (id === null || (await works(id))) return;
  await sql`delete from sign_in."user" where id = ${id}`.execute(record.accounts);
}
