import { sql } from 'kysely';
import type { WriteDb } from '../connection/read-db.ts';

/**
 * Holds the log of the organisation of the transaction until that ends: what others lay down meanwhile comes after it. For what is rare, and must see what
 * was laid down last.
 */
export async function holdLog(tx: WriteDb): Promise<void> {
  await sql`select from lock_event_head()`.execute(tx);
}
