import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A chapter, by the slugs of its address. */
export type Place = { readonly publication: string; readonly chapter: string };

/** The chapters that findings quote, by the keys of these. */
export async function listQuotedBy(
  tx: ReadDb,
  organisationId: string,
  findings: readonly string[],
): Promise<ReadonlyMap<string, readonly Place[]>> {
  if (findings.length === 0) return new Map();
  const rows = await tx
    .selectFrom('finding_place')
    .where('organisation_id', '=', organisationId)
    .where('finding', 'in', [...new Set(findings)])
    .select(['finding', 'publication', 'chapter'])
    .execute();
  return Map.groupBy(rows, ({ finding }) => finding);
}
