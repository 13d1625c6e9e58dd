import type { ReadDb } from '../../../record/connection/read-db.ts';

/** Whether the public reads something in a register. */
export async function isShown(tx: ReadDb, organisationId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('registration_shown')
    .select('number')
    .where('organisation_id', '=', organisationId)
    .where('registration_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}
