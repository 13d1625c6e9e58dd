import { comparePublished } from '../../../model/publication-order.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A chapter of the newest edition of a publication. */
type ChapterPlace = { readonly publication: string; readonly chapter: string };

/**
 * The chapters that are the same field, in the order of publication, the asked one among them: those that stand in one thread with it, so that
 * what persons decided about the thread holds here too. Empty where it is in none.
 */
export async function listSameField(tx: ReadDb, organisationId: string, { publication, chapter }: ChapterPlace) {
  const rows = await tx
    .selectFrom('thread_statement as own')
    .innerJoin('thread as t', (join) =>
      join
        .onRef('t.organisation_id', '=', 'own.organisation_id')
        .onRef('t.thread_id', '=', 'own.thread_id')
        .on('t.kind', '=', 'policy-field'),
    )
    .innerJoin('thread_statement as s', (join) =>
      join.onRef('s.organisation_id', '=', 't.organisation_id').onRef('s.thread_id', '=', 't.thread_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 's.organisation_id').onRef('p.slug', '=', 's.publication'),
    )
    .innerJoin('chapter as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 's.organisation_id')
        .onRef('c.edition_id', '=', 'p.current_edition_id')
        .onRef('c.slug', '=', 's.chapter'),
    )
    .where('own.organisation_id', '=', organisationId)
    .where('own.publication', '=', publication)
    .where('own.chapter', '=', chapter)
    .select([
      'p.slug as publication',
      'p.kind',
      'p.year',
      'p.end_year as endYear',
      'p.sequence',
      'c.slug',
      'c.code',
      'c.title',
      'c.title_key as titleKey',
    ])
    .orderBy('c.ordinal')
    .execute();
  return rows.toSorted((left, right) =>
    comparePublished({ ...left, slug: left.publication }, { ...right, slug: right.publication }),
  );
}

export type FieldElsewhere = Awaited<ReturnType<typeof listSameField>>[number];
