import { slugOf } from '../../../../model/text/slug.ts';
import type { ReadDb } from '../../../../record/connection/read-db.ts';
import type { RegisterKind } from '../../../../registers/register-kind.ts';

/** The last part of an address for something new in a register, made of its name: the second `ng4` is `ng4-2`. Hold the log before. */
export async function takeSlug(tx: ReadDb, organisationId: string, kind: RegisterKind, name: string): Promise<string> {
  const wanted = slugOf(name, kind);
  const rows = await tx
    .selectFrom('registration')
    .select('slug')
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where((eb) => eb.or([eb('slug', '=', wanted), eb('slug', 'like', `${wanted}-%`)]))
    .execute();
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
