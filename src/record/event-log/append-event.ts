import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { WriteDb } from '../connection/read-db.ts';
import { printEvent } from './event-hash.ts';

/** What an entry says of a command: of JSON. */
type Said = string | number | boolean | null | readonly Said[] | { readonly [key: string]: Said };

export type NewEvent = {
  readonly organisationId: string;
  readonly at: Date;
  readonly actor: string;
  readonly command: string;
  readonly payload: { readonly [key: string]: Said };
};

/**
 * Appends an accepted command to its organisation's log, in the transaction of the command itself. Do it last: from here on other commands
 * of the organisation wait. The database takes an entry only where it follows from the last one.
 */
export async function appendEvent(tx: WriteDb, event: NewEvent): Promise<void> {
  const { rows } = await sql<{ sequence: number; hash: string }>`select sequence, hash from lock_event_head()`.execute(
    tx,
  );
  const [head] = rows;
  if (head === undefined) throw new Error('An event log has an end, also before its first entry.');
  const entry = printEvent({ ...event, sequence: head.sequence + 1, eventId: newId() }, head.hash);
  await sql`select append_event(${entry})`.execute(tx);
}
