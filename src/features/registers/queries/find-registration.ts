import type { ReadDb } from '../../../record/connection/read-db.ts';
import { joinInside } from '../../../registers/derive/split-inside.ts';
import type { Content } from '../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { Standing } from '../../../registers/standing.ts';
import { type LastVersion, lastOf, selectLast } from './find-last.ts';

/** The last version of something in a register, with what never is open. */
export type FoundRegistration = {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly slug: string;
  readonly number: number;
  readonly standing: Standing;
  readonly content: Content;
  readonly at: Date;
  readonly actor: string;
};

/** A version as a whole form. */
function foundOf({ open, inside, ...last }: LastVersion): FoundRegistration {
  return { ...last, content: joinInside({ open, inside }) };
}

/** Something in a register by its address, as its last version has it; null where there is no such thing. For who works there alone. */
export async function findRegistration(
  tx: ReadDb,
  organisationId: string,
  kind: RegisterKind,
  slug: string,
): Promise<FoundRegistration | null> {
  const row = await selectLast(tx, organisationId)
    .where('r.kind', '=', kind)
    .where('r.slug', '=', slug)
    .executeTakeFirst();
  return row === undefined ? null : foundOf(lastOf(row));
}
