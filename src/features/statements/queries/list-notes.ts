import { sayingOfNow } from '../../../editions/earlier-sentences.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What could not be placed when this edition was read, in the order of the source. */
export async function listNotes(tx: ReadDb, organisationId: string, editionId: string, limit: number) {
  const rows = await tx
    .selectFrom('note')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select(['text', 'why', 'position'])
    .orderBy('ordinal')
    .limit(limit)
    .execute();
  return rows.map(({ why, ...note }) => ({ ...note, why: sayingOfNow(why) }));
}
