import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/**
 * Whether an edition that was written here was published, or something said about the rules, after all was judged last: by somebody at work, or by a
 * program that was killed then.
 */
export async function awaitsJudging(tx: ReadDb, organisationId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('published_edition as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.edition_id', '=', 'p.edition_id'),
    )
    .leftJoin('judgement as j', 'j.organisation_id', 'p.organisation_id')
    .select('p.edition_id')
    .where('p.organisation_id', '=', organisationId)
    // What was imported is judged by the import.
    .where(sql<boolean>`e.sources = '[]'`)
    .where((eb) => eb.or([eb('j.judged_at', 'is', null), eb('p.published_at', '>', eb.ref('j.judged_at'))]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined || (await isSetSince(tx, organisationId));
}

async function isSetSince(tx: ReadDb, organisationId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('finding_setting as s')
    .innerJoin('judgement as j', 'j.organisation_id', 's.organisation_id')
    .select('s.finding_setting_id')
    .where('s.organisation_id', '=', organisationId)
    .whereRef('s.at', '>', 'j.judged_at')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
