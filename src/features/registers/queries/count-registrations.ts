import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';

/** How much is in each register, public or not; for who works there alone. */
export async function countRegistrations(
  tx: ReadDb,
  organisationId: string,
): Promise<ReadonlyMap<RegisterKind, number>> {
  const rows = await tx
    .selectFrom('registration')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('count')] as const)
    .where('organisation_id', '=', organisationId)
    .groupBy('kind')
    .execute();
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}
