import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Content } from '../../../registers/fields/field.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import type { Standing } from '../../../registers/standing.ts';

/** Something in a register as it was at a moment. */
export type AsAt = {
  readonly id: string;
  readonly slug: string;
  readonly number: number;
  readonly standing: Standing;
  /** All that may be open of it. */
  readonly content: Content;
  readonly at: Date;
};

/** A register as it was at a moment: of each thing that was there its last version until then, by slug. For who works there alone. */
export async function readAsAt(
  tx: ReadDb,
  organisationId: string,
  kind: RegisterKind,
  at: Date,
): Promise<readonly AsAt[]> {
  const { rows } = await sql<AsAt>`select r.registration_id as id, r.slug, v.number, v.standing, v.content, v.at
    from registration r cross join lateral (select * from registration_version v
      where v.organisation_id = r.organisation_id and v.registration_id = r.registration_id and v.at <= ${at}
      order by v.number desc limit 1) v
    where r.organisation_id = ${organisationId} and r.kind = ${kind} order by r.slug collate "C"`.execute(tx);
  return rows;
}
