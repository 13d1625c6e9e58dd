import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { OutsideDecision } from '../../../record/tables/outside-tables.ts';

/** What was decided, and held, about the same file as the same document when it was brought last, the earliest first; none where it never was. */
export async function decidedBefore(
  tx: ReadDb,
  organisationId: string,
  { slug, sha256 }: { readonly slug: string; readonly sha256: string },
): Promise<readonly OutsideDecision[]> {
  const last = await tx
    .selectFrom('outside_document')
    .select('outside_id')
    .where('organisation_id', '=', organisationId)
    .where('slug', '=', slug)
    .where('sha256', '=', sha256)
    .where('ended_at', 'is not', null)
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return [];
  const rows = await tx
    .selectFrom('outside_decision')
    .select('content')
    .where('organisation_id', '=', organisationId)
    .where('outside_id', '=', last.outside_id)
    .where('undone_at', 'is', null)
    .orderBy('decision_id')
    .execute();
  return rows.map(({ content }) => content);
}
