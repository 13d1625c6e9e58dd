import type { WriteDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { listWithdrawn } from '../queries/list-withdrawn.ts';

/**
 * The id of a publication that is shown, held until the transaction ends: an import of it waits, and so does whatever else a person says of it.
 * @throws Refused where there is none, or it was withdrawn
 */
export async function holdPublication(tx: WriteDb, organisationId: string, slug: string): Promise<string> {
  const held = await tx
    .selectFrom('publication')
    .select(['publication_id as publicationId', 'current_edition_id as shown'])
    .where('organisation_id', '=', organisationId)
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  if (held?.shown != null) return held.publicationId;
  const isWithdrawn = (await listWithdrawn(tx, organisationId)).has(slug);
  throw new Refused({ say: isWithdrawn ? 'withdrawn-already' : 'no-publication', with: { publication: slug } });
}
