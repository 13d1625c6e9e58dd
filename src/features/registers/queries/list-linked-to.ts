import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { NamedShown } from './name-shown.ts';

/** What leads to something in a register: by which field, and when that is or was. */
export type LinkedTo = NamedShown & {
  /** `members.member` of a row. */
  readonly path: string;
  readonly from: string | null;
  readonly until: string | null;
};

/** All that is shown and leads to something in a register, by field, in the order of names; what leads there by two fields is there twice. */
export async function listLinkedTo(tx: ReadDb, organisationId: string, id: string): Promise<readonly LinkedTo[]> {
  return await tx
    .selectFrom('registration_link as l')
    .innerJoin('registration_shown as s', (join) =>
      join.onRef('s.organisation_id', '=', 'l.organisation_id').onRef('s.registration_id', '=', 'l.registration_id'),
    )
    .where('l.organisation_id', '=', organisationId)
    .where('l.to_id', '=', id)
    .select(['l.path', 's.kind', 's.slug', 's.name', 's.from_day as from', 's.until_day as until'])
    .orderBy('s.kind')
    .orderBy('l.path')
    .orderBy('s.sort_name')
    .orderBy('s.registration_id')
    .execute();
}
