import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The member who works here with an address for mail; null where nobody does. */
export async function findMember(tx: ReadDb, organisationId: string, email: string): Promise<string | null> {
  const found = await tx
    .selectFrom('member')
    .select('member_id')
    .where('organisation_id', '=', organisationId)
    .where('email', '=', email.trim().toLowerCase())
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return found?.member_id ?? null;
}
