import { v7 as newId } from 'uuid';
import type { EditionIdentity } from '../../../editions/edition-content.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { EditionSource } from '../../../record/tables/tables.ts';

type Edition = {
  readonly editionId: string;
  readonly number: number;
  readonly sha256: string;
  readonly content: string;
  readonly sources: readonly EditionSource[];
};

/** With what a publication was withdrawn, and what its last edition was. */
export type TakenBack = {
  readonly at: Date;
  readonly reason: string;
  readonly number: number;
  readonly sha256: string;
  /** The hashes of the files that it was read from. */
  readonly files: ReadonlySet<string>;
};

export type Locked = {
  readonly publicationId: string;
  /** The edition that it is shown by. */
  readonly current: Edition | null;
  /** Its last edition, which a withdrawal leaves where it is: numbers go on from there, and statements are who they were. */
  readonly last: Edition | null;
  /** The number of the edition to come: after all there are, also one that is not published yet. */
  readonly next: number;
  /** Its newest edition was written here, published or not: no file takes its place. */
  readonly isMadeHere: boolean;
  /** Null where it is shown, or was never published. */
  readonly withdrawn: TakenBack | null;
};

/** Holds the publication's row, which is made where it isn't there, until the transaction ends: another import of it waits. */
export async function lockPublication(
  tx: WriteDb,
  organisationId: string,
  { slug, kind, year, endYear, sequence }: Omit<EditionIdentity, 'title'> & { readonly slug: string },
): Promise<Locked> {
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
  const last = await tx
    .selectFrom('edition')
    .select(['edition_id as editionId', 'number', 'sha256', 'content', 'sources'])
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .$if(editionId !== null, (shown) => shown.where('edition_id', '=', editionId))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const newest = await tx
    .selectFrom('edition')
    .select(['number', 'sources'])
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  // What was imported was read from files.
  const isMadeHere = newest !== undefined && newest.sources.length === 0;
  const found = { publicationId, next: (newest?.number ?? 0) + 1, isMadeHere };
  if (last === undefined) return { ...found, current: null, last: null, withdrawn: null };
  if (editionId !== null) return { ...found, current: last, last, withdrawn: null };
  return { ...found, current: null, last, withdrawn: await readTakenBack(tx, organisationId, last) };
}

async function readTakenBack(
  tx: WriteDb,
  organisationId: string,
  { editionId, number, sha256 }: Edition,
): Promise<TakenBack | null> {
  const row = await tx
    .selectFrom('withdrawn_edition as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.edition_id', '=', editionId)
    .select(['w.at', 'w.reason', 'e.sources'])
    .executeTakeFirst();
  return row === undefined
    ? null
    : { at: row.at, reason: row.reason, number, sha256, files: new Set(row.sources.map((source) => source.sha256)) };
}
