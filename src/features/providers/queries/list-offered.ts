import { sql } from 'kysely';
import type { Record } from '../../../record/connection/record.ts';
import { readShared } from '../../../record/connection/transaction.ts';

/** A button with which people of an organisation sign in; everybody sees it. */
export type Offered = {
  readonly organisationId: string;
  readonly slug: string;
  readonly name: string;
  readonly button: string;
};

/** The buttons of all organisations that have a provider, by their names. */
export async function listOffered(record: Record): Promise<readonly Offered[]> {
  return await readShared(record, async (tx) => {
    const { rows } = await sql<Offered>`select organisation_id as "organisationId", slug, name, button
      from providers_offered()`.execute(tx);
    return rows;
  });
}
