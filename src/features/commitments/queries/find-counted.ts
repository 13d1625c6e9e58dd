import type { CountedCommitment } from '../../../findings/account/count-commitments.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** How commitments were counted, each once for every year in which it is due. */
export async function findCounted(
  tx: ReadDb,
  organisationId: string,
  slugs: readonly string[],
): Promise<readonly CountedCommitment[]> {
  if (slugs.length === 0) return [];
  return await tx
    .selectFrom('counted_commitment as c')
    .where('c.organisation_id', '=', organisationId)
    .where('c.slug', 'in', slugs)
    .select(['c.slug', 'c.year', 'c.sort', 'c.fate', 'c.accounts', 'c.perhaps_in as perhapsIn'])
    .orderBy('c.slug')
    .orderBy('c.number')
    .execute();
}
