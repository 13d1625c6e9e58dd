import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';

/** Of what kind each of some things in registers is, shown or not; what is not there is left out. For who works there alone. */
export async function kindsOf(
  tx: ReadDb,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RegisterKind>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('registration')
    .select(['registration_id', 'kind'])
    .where('organisation_id', '=', organisationId)
    .where('registration_id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
  return new Map(rows.map((row) => [row.registration_id, row.kind]));
}
