import type { ReadDb } from '../../../record/connection/read-db.ts';

/**
 * Chapters in the newest editions that may be the same field: the same code or the same title after normalising.
 * A code alone proves nothing, codes are given anew from year to year: the caller weighs the titles.
 */
export async function listSameField(
  tx: ReadDb,
  organisationId: string,
  field: { readonly codeKey: string | null; readonly titleKey: string },
) {
  return await tx
    .selectFrom('chapter as c')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'c.organisation_id').onRef('p.current_edition_id', '=', 'c.edition_id'),
    )
    .where('c.organisation_id', '=', organisationId)
    .where((eb) =>
      eb.or([
        eb.and([eb('c.title_key', '=', field.titleKey), eb('c.title_key', '<>', '')]),
        ...(field.codeKey === null ? [] : [eb('c.code_key', '=', field.codeKey)]),
      ]),
    )
    .select([
      'p.slug as publication',
      'p.kind',
      'p.year',
      'p.end_year as endYear',
      'p.sequence',
      'c.slug',
      'c.code',
      'c.code_key as codeKey',
      'c.title',
      'c.title_key as titleKey',
      'c.level',
    ])
    // Which are read where there are too many; pickSameField puts them in the order of publication.
    .orderBy('p.year')
    .orderBy('p.slug')
    .orderBy('c.ordinal')
    .limit(200)
    .execute();
}

export type FieldElsewhere = Awaited<ReturnType<typeof listSameField>>[number];
