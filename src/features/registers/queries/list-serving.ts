import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadLink } from '../../../registers/fields/field.ts';
import { type Shown, selectShown } from './shown.ts';

/** What is done for a thread, and by which field that is said: `serves.thread`, `countsFor`. */
export type Serving = Shown & { readonly path: string };

/** All that is shown and done for a thread, in the order of days and names. */
export async function listServing(tx: ReadDb, organisationId: string, thread: ThreadLink): Promise<readonly Serving[]> {
  return await selectShown(tx, organisationId)
    .innerJoin('registration_thread as t', (join) =>
      join.onRef('t.organisation_id', '=', 's.organisation_id').onRef('t.registration_id', '=', 's.registration_id'),
    )
    .where('t.thread_kind', '=', thread.kind)
    .where('t.thread_slug', '=', thread.slug)
    .select('t.path')
    .orderBy('s.kind')
    .orderBy('s.from_day')
    .orderBy('s.sort_name')
    .orderBy('s.registration_id')
    .orderBy('t.path')
    .execute();
}
