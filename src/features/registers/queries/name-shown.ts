import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';

/** What something is called, and where it is. */
export type NamedShown = { readonly kind: RegisterKind; readonly slug: string; readonly name: string };

/** What the public may call some things in registers, by id; what is not shown is left out. */
export async function nameShown(
  tx: ReadDb,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedShown>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('registration_shown')
    .select(['registration_id', 'kind', 'slug', 'name'])
    .where('organisation_id', '=', organisationId)
    .where('registration_id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
  return new Map(rows.map(({ registration_id, ...named }) => [registration_id, named]));
}
