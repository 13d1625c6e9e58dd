import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';

/** A chapter that stood at an address in an earlier edition. */
export type EarlierChapter = {
  readonly code: string | null;
  readonly title: string;
  readonly publication: {
    readonly kind: PublicationKind;
    readonly year: number | null;
    readonly endYear: number | null;
    readonly sequence: number | null;
    readonly title: string;
  };
  /** The last edition in which it stood there. */
  readonly number: number;
  /** Where the newest edition has it; null where it is in that no more. */
  readonly now: { readonly slug: string; readonly code: string | null; readonly title: string } | null;
};

/**
 * The chapter that had this address in a publication, and has another one now or none: an address that was given goes on telling what stood
 * there. Null where no other chapter ever had it.
 */
export async function findEarlierChapter(
  tx: ReadDb,
  organisationId: string,
  publication: string,
  slug: string,
): Promise<EarlierChapter | null> {
  const worded = tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.publication_id', '=', 'p.publication_id'),
    )
    .innerJoin('public_edition as o', (join) =>
      join.onRef('o.organisation_id', '=', 'e.organisation_id').onRef('o.edition_id', '=', 'e.edition_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'e.organisation_id').onRef('c.edition_id', '=', 'e.edition_id'),
    )
    .innerJoin('wording as w', (join) =>
      join
        .onRef('w.organisation_id', '=', 'c.organisation_id')
        .onRef('w.edition_id', '=', 'c.edition_id')
        .onRef('w.chapter_id', '=', 'c.chapter_id')
        .on('w.kind', '=', 'chapter'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', '=', publication);
  const rows = await worded
    .where('c.slug', '=', slug)
    .select(['e.number', 'c.code', 'c.title', 'w.statement_id as statement'])
    .select(['p.kind', 'p.year', 'p.end_year as endYear', 'p.sequence', 'p.title as whole'])
    .select((eb) => eb('e.edition_id', '=', eb.ref('p.current_edition_id')).as('isCurrent'))
    .orderBy('e.number', 'desc')
    .execute();
  const same = await readSame(tx, organisationId);
  const holder = rows.find(({ isCurrent }) => isCurrent);
  const earlier = rows.find(
    ({ statement }) => holder === undefined || same.idOf(statement) !== same.idOf(holder.statement),
  );
  if (earlier === undefined) return null;
  const now = await worded
    .where('w.statement_id', 'in', same.idsOf(earlier.statement))
    .whereRef('e.edition_id', '=', 'p.current_edition_id')
    .select(['c.slug', 'c.code', 'c.title'])
    .executeTakeFirst();
  const { code, title, number, kind, year, endYear, sequence, whole } = earlier;
  return { code, title, number, publication: { kind, year, endYear, sequence, title: whole }, now: now ?? null };
}
