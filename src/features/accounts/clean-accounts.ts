import { sql } from 'kysely';
import type { Record } from '../../record/connection/record.ts';

/** How much was cleaned up of what signing in leaves behind. */
export type CleanedAccounts = { readonly sessions: number; readonly words: number; readonly tries: number };

/**
 * Removes sessions that ended, words of letters for a new password whose hour is over, and tries of a week ago: none of these lets anybody in, or holds
 * anybody off. They belong to no organisation, so no log of one tells of them.
 */
export async function cleanAccounts(record: Record, now: Date): Promise<CleanedAccounts> {
  const countOf = ({ numAffectedRows }: { numAffectedRows?: bigint }) => Number(numAffectedRows ?? 0);
  const run = async (statement: ReturnType<typeof sql>) => countOf(await statement.execute(record.accounts));
  await sql`delete from sign_in.spent where until < ${now}`.execute(record.accounts);
  return {
    sessions: await run(sql`delete from sign_in."session" where "expiresAt" < ${now}`),
    words: await run(sql`delete from sign_in."verification" where "expiresAt" < ${now}`),
    tries: await run(sql`delete from sign_in.tried where last_at < ${now}::timestamptz - interval '7 days'`),
  };
}
