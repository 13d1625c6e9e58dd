import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The bytes of a text from outside that waits; null where they are not kept. */
export async function readOriginal(
  tx: ReadDb,
  organisationId: string,
  outsideId: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await tx
    .selectFrom('outside_document')
    .select('original')
    .where('organisation_id', '=', organisationId)
    .where('outside_id', '=', outsideId)
    .executeTakeFirst();
  return row?.original == null ? null : new Uint8Array(row.original);
}
