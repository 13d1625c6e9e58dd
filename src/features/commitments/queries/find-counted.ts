import { sql } from 'kysely';
import type { CountedCommitment } from '../../../findings/account/count-commitments.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { completeCommitment } from '../../findings/queries/complete-stock.ts';

/** How commitments were counted, each once for every year in which it is due. */
export async function findCounted(
  tx: ReadDb,
  organisationId: string,
  slugs: readonly string[],
): Promise<readonly CountedCommitment[]> {
  if (slugs.length === 0) return [];
  const { rows } = await sql<{ counted: CountedCommitment }>`
    select c.counted
    from judgement as j, json_array_elements(j.stock -> 'commitments') as c(counted)
    where j.organisation_id = ${organisationId} and c.counted ->> 'slug' = any(${sql.val([...slugs])}::text[])
  `.execute(tx);
  return rows.map(({ counted }) => completeCommitment(counted));
}
