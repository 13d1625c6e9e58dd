import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import { type Shown, selectShown } from './shown.ts';

/** Something in a register by its address; null where the public reads no such thing. */
export async function findShown(
  tx: ReadDb,
  organisationId: string,
  kind: RegisterKind,
  slug: string,
): Promise<Shown | null> {
  const row = await selectShown(tx, organisationId)
    .where('s.kind', '=', kind)
    .where('s.slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}
