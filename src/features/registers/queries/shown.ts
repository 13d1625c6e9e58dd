import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Content } from '../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';

/** Something in a register as the public reads it. */
export type Shown = {
  readonly id: string;
  readonly kind: RegisterKind;
  /** The last part of its address, which stays. */
  readonly slug: string;
  readonly name: string;
  /** Of the version that is shown; later ones may be inside alone. */
  readonly number: number;
  readonly content: Content;
  /** The first day that it can be, as `2017-09-01`; null where that is open. */
  readonly from: string | null;
  readonly until: string | null;
  readonly changedAt: Date;
};

/** What is shown of an organisation, as `Shown`. */
export function selectShown(tx: ReadDb, organisationId: string) {
  return tx
    .selectFrom('registration_shown as s')
    .where('s.organisation_id', '=', organisationId)
    .select([
      ...(['s.registration_id as id', 's.kind', 's.slug', 's.name', 's.number', 's.content'] as const),
      ...(['s.from_day as from', 's.until_day as until', 's.changed_at as changedAt'] as const),
    ]);
}
