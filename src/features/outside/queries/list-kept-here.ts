import type { JournalEntry } from '../../../corrections/journal.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { listKept } from '../../corrections/queries/list-kept.ts';

/**
 * The decisions that are kept with an organisation, for a document that is said to be of it: by the name that it has now. Documents of before may call
 * it otherwise, and so do decisions about them.
 */
export async function listKeptHere(tx: ReadDb, organisationId: string): Promise<readonly JournalEntry[]> {
  const { name } = await tx
    .selectFrom('organisation')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const kept = await listKept(tx, organisationId);
  return kept.map(({ reach, ...entry }) => ({
    ...entry,
    reach: reach.organisation === null ? reach : { ...reach, organisation: name },
  }));
}
