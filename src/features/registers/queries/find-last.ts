import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Content } from '../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { Standing } from '../../../registers/standing.ts';

/** The last version of something in a register. */
export type LastVersion = {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly slug: string;
  readonly number: number;
  readonly standing: Standing;
  readonly open: Content;
  readonly inside: Content;
  readonly actor: string;
  readonly at: Date;
};

/** The last versions of all that is in the registers, or of some of it; for who works there alone. */
export function selectLast(tx: ReadDb, organisationId: string) {
  return tx
    .selectFrom('registration as r')
    .innerJoin('registration_version as v', (join) =>
      join
        .onRef('v.organisation_id', '=', 'r.organisation_id')
        .onRef('v.registration_id', '=', 'r.registration_id')
        .onRef('v.number', '=', 'r.number'),
    )
    .where('r.organisation_id', '=', organisationId)
    .select([
      ...(['r.registration_id as id', 'r.kind', 'r.slug', 'r.number', 'v.standing', 'v.content as open'] as const),
      ...(['v.inside', 'v.actor', 'v.at'] as const),
    ]);
}

type LastRow = Omit<LastVersion, 'inside'> & { readonly inside: { readonly content: Content } | null };

/** A row of `selectLast` as it is used. */
export function lastOf({ inside, ...row }: LastRow): LastVersion {
  return { ...row, inside: inside?.content ?? {} };
}

/** The last version of something by its id; null where there is no such thing. */
export async function findLast(tx: ReadDb, organisationId: string, id: string): Promise<LastVersion | null> {
  const row = await selectLast(tx, organisationId).where('r.registration_id', '=', id).executeTakeFirst();
  return row === undefined ? null : lastOf(row);
}
