import { sql } from 'kysely';
import type { Record } from '../../record/connection/record.ts';
import { digestWord } from './word.ts';

/** Longer than a code of an app is good, with the one before and after it. */
const goodForMs = 5 * 60_000;

/**
 * Marks a code of somebody's app as used. A code is good once (SP 800-63B-4, 3.1.5.2).
 * @param whose the account, or whatever else gives codes
 * @param forMs how long it is remembered (ms)
 * @returns false where it was used before
 */
export async function spendCode(
  record: Record,
  whose: string,
  code: string,
  now: Date,
  forMs: number = goodForMs,
): Promise<boolean> {
  await sql`delete from sign_in.spent where until < ${now}`.execute(record.accounts);
  const until = new Date(now.getTime() + forMs);
  const { rows } = await sql`insert into sign_in.spent (key, until) values (${digestWord(`${whose} ${code}`)}, ${until})
    on conflict do nothing returning key`.execute(record.accounts);
  return rows.length > 0;
}
