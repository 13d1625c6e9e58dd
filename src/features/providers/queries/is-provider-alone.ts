import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Whether people of an organisation come in by its provider alone, and no password opens it. */
export async function isProviderAlone(tx: ReadDb, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`select by_provider_alone(${organisationId}) as alone`.execute(tx);
  return rows[0]?.alone ?? false;
}
