import { v7 as newId } from 'uuid';
import type { ReadingGroup } from '../../../recognition/gather/group-readings.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { EditionSource } from '../../../record/tables/tables.ts';

/** The row of a publication, and the edition that it is shown by. */
export type Locked = {
  readonly publicationId: string;
  readonly current: {
    editionId: string;
    number: number;
    sha256: string;
    content: string;
    sources: readonly EditionSource[];
  } | null;
};

/** Holds the publication's row, which is made where it isn't there, until the transaction ends: another import of it waits. */
export async function lockPublication(
  tx: WriteDb,
  organisationId: string,
  { slug, readings }: ReadingGroup,
): Promise<Locked> {
  const { kind, year, endYear, sequence } = readings[0]?.publication ?? {
    kind: 'other' as const,
    year: null,
    endYear: null,
    sequence: null,
  };
  await tx
    .insertInto('publication')
    .values({
      organisation_id: organisationId,
      publication_id: newId(),
      slug,
      kind,
      year,
      end_year: endYear,
      sequence,
      // The edition that follows names it.
      title: slug,
      current_edition_id: null,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'slug']).doNothing())
    .execute();
  const { publication_id: publicationId, current_edition_id: editionId } = await tx
    .selectFrom('publication')
    .select(['publication_id', 'current_edition_id'])
    .where('organisation_id', '=', organisationId)
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (editionId === null) return { publicationId, current: null };
  const current = await tx
    .selectFrom('edition')
    .select(['edition_id as editionId', 'number', 'sha256', 'content', 'sources'])
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .executeTakeFirstOrThrow();
  return { publicationId, current };
}
