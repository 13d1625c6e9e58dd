import { sql } from 'kysely';
import type { Record } from '../../record/connection/record.ts';
import { digestWord } from './word.ts';

/** Whose tries are counted: of an account by its address, whether it is there or not; of a network address; of a link of a letter, each save. */
export type TriedBy = readonly ['account' | 'network' | 'link', string];

/**
 * How many tries are free, and how long one waits after that (s): doubled each time, and never for ever, so that nobody locks out somebody else. A try is
 * forgotten after a while (s), each in turn: behind one network address may sit a whole town hall, where some mistype all day.
 */
const bounds = {
  account: { free: 5, first: 15, longest: 900, forgottenAfter: 4 * 3_600 },
  network: { free: 30, first: 15, longest: 900, forgottenAfter: 20 },
  // Who mends a text saves often; a program that got hold of a link does nothing else.
  link: { free: 30, first: 15, longest: 900, forgottenAfter: 20 },
} as const;

/** Of IPv6 one household or office has all addresses that begin the same (RFC 6177). */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::', 2);
  const partsOf = (text: string) => text.split(':').filter(Boolean);
  const [parts, rest] = [partsOf(head), partsOf(tail ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - parts.length - rest.length) }, () => '0');
  return [...parts, ...zeros, ...rest].slice(0, 4).join(':');
}

function keyOf([kind, who]: TriedBy): string {
  return digestWord(`${kind} ${kind === 'network' ? networkOf(who) : who.trim().toLowerCase()}`);
}

/**
 * Counts a try before it is known whether it is a wrong one, so that a hundred at once are not all free. It is kept in the record: it holds over a
 * restart, and for all programs on one record.
 * @returns how many seconds to wait; 0 where it may go on
 */
export async function takeTry(record: Record, by: readonly TriedBy[], now: Date): Promise<number> {
  for (const one of by) {
    const { free, first, longest, forgottenAfter } = bounds[one[0]];
    const key = keyOf(one);
    const times = sql`greatest(0, t.times - greatest(0, extract(epoch from ${now}::timestamptz - t.last_at)) / ${forgottenAfter}::float8) + 1`;
    const { rows } =
      await sql`insert into sign_in.tried as t (key, times, may_at, last_at) values (${key}, 1, ${now}, ${now})
      on conflict (key) do update set times = ${times}, last_at = ${now},
        may_at = ${now}::timestamptz + make_interval(secs => case when ceil(${times}) < ${free} then 0
          else least(${longest}::float8, ${first} * power(2, least(ceil(${times}) - ${free}, 20))) end)
      -- Further off than a wait is long: a clock was set back.
      where t.may_at <= ${now} or t.may_at > ${now}::timestamptz + make_interval(secs => ${longest}) returning times`.execute(
        record.accounts,
      );
    if (rows.length > 0) continue;
    const refused = await sql<{ mayAt: Date }>`select may_at as "mayAt" from sign_in.tried where key = ${key}`.execute(
      record.accounts,
    );
    const mayAt = refused.rows[0]?.mayAt.getTime() ?? now.getTime();
    return Math.max(1, Math.ceil((mayAt - now.getTime()) / 1_000));
  }
  return 0;
}

/** A try that was right: that of the account is forgotten with all before it, that of the network address is given back. */
export async function forgiveTry(record: Record, by: readonly TriedBy[], now: Date): Promise<void> {
  for (const one of by) {
    const key = keyOf(one);
    if (one[0] === 'account') await sql`delete from sign_in.tried where key = ${key}`.execute(record.accounts);
    else
      await sql`update sign_in.tried set times = greatest(times - 1, 0), may_at = least(may_at, ${now}) where key = ${key}`.execute(
        record.accounts,
      );
  }
  // Nobody waits longer than a quarter of an hour: what is a week old holds nobody off.
  await sql`delete from sign_in.tried where last_at < ${now}::timestamptz - interval '7 days'`.execute(record.accounts);
}
