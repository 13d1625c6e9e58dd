import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';

/** Where something shown is, and since when it is as it is. */
export type ShownAddress = { readonly kind: RegisterKind; readonly slug: string; readonly changedAt: Date };

/** Where all is that is shown in the registers of an organisation, by kind and address. */
export async function listAddresses(tx: ReadDb, organisationId: string): Promise<readonly ShownAddress[]> {
  return await tx
    .selectFrom('registration_shown')
    .select(['kind', 'slug', 'changed_at as changedAt'])
    .where('organisation_id', '=', organisationId)
    .orderBy('kind')
    .orderBy('slug')
    .execute();
}
