import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The accounts that work for an organisation. */
export async function listAccounts(tx: ReadDb, organisationId: string): Promise<readonly string[]> {
  const found = await tx
    .selectFrom('member')
    .select('account_id as id')
    .where('organisation_id', '=', organisationId)
    .where('account_id', 'is not', null)
    .execute();
  return found.flatMap(({ id }) => id ?? []);
}
