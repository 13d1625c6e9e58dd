import type { ReadDb } from '../../../record/connection/read-db.ts';
import { type LastVersion, lastOf, selectLast } from './find-last.ts';

const atOnce = 500;

/** The last versions of some things in registers, by id, some at a time so that not all of them are held; for who works there alone. */
export async function* listLast(
  tx: ReadDb,
  organisationId: string,
  ids: readonly string[],
): AsyncGenerator<ReadonlyMap<string, LastVersion>> {
  for (let start = 0; start < ids.length; start += atOnce) {
    const rows = await selectLast(tx, organisationId)
      .where('r.registration_id', '=', (eb) => eb.fn.any(eb.val(ids.slice(start, start + atOnce))))
      .execute();
    yield new Map(rows.map((row) => [row.id, lastOf(row)]));
  }
}
