import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';

/** How many of each kind are shown; a kind without any is left out. */
export async function countShown(tx: ReadDb, organisationId: string): Promise<ReadonlyMap<RegisterKind, number>> {
  const rows = await tx
    .selectFrom('registration_shown')
    .select(['kind', (eb) => eb.fn.countAll<number>().as('number')])
    .where('organisation_id', '=', organisationId)
    .groupBy('kind')
    .execute();
  return new Map(rows.map(({ kind, number }) => [kind, number]));
}
