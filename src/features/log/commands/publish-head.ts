import { sql } from 'kysely';
import type { Record } from '../../../record/connection/record.ts';
import { write } from '../../../record/connection/transaction.ts';

/**
 * Publishes where the event log of an organisation ends now, unless that was done today or nothing was logged since the last time. It is no
 * event itself: else the log would grow by being published.
 * @returns whether it was
 */
export async function publishHead(record: Record, organisationId: string): Promise<boolean> {
  const { rows } = await write(record, { organisationId, actor: '' }, (tx) =>
    sql<{ published: boolean }>`select publish_head() as published`.execute(tx),
  );
  return rows[0]?.published === true;
}
