import { sql } from 'kysely';
import type { Record } from '../../record/connection/record.ts';

/** The account that signs in with an address; null where there is none. */
export async function findAccount(record: Record, email: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`select id from sign_in."user" where email = ${email.toLowerCase()}`.execute(record.accounts);
  return rows[0]?.id ?? null;
}
