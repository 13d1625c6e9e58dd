import type { ReadDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';

/**
 * A document from outside that waits, held until the transaction ends: nobody decides about it or takes it in meanwhile.
 * @throws Refused `no-outside` where it is not there, or was taken in or put aside
 */
export async function holdOutside(
  tx: ReadDb,
  organisationId: string,
  outsideId: string,
): Promise<{ readonly slug: string }> {
  const row = await tx
    .selectFrom('outside_document')
    .select('slug')
    .where('organisation_id', '=', organisationId)
    .where('outside_id', '=', outsideId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new Refused({ say: 'no-outside', with: {} });
  return row;
}
