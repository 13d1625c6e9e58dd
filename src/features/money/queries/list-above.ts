import type { ReadDb } from '../../../record/connection/read-db.ts';

type Place = { readonly publication: string; readonly chapter: string };

/** The threads of the fields that stand right above some chapters in the newest editions, those that stand above most of them first. */
export async function listAbove(tx: ReadDb, organisationId: string, places: readonly Place[]) {
  if (places.length === 0) return [];
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .innerJoin('chapter as above', (join) =>
      join.onRef('above.organisation_id', '=', 'c.organisation_id').onRef('above.chapter_id', '=', 'c.parent_id'),
    )
    .innerJoin('thread_statement as s', (join) =>
      join
        .onRef('s.organisation_id', '=', 'p.organisation_id')
        .onRef('s.publication', '=', 'p.slug')
        .onRef('s.chapter', '=', 'above.slug'),
    )
    .innerJoin('thread as t', (join) =>
      join
        .onRef('t.organisation_id', '=', 's.organisation_id')
        .onRef('t.thread_id', '=', 's.thread_id')
        .on('t.kind', '=', 'policy-field'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('t.content', 'is not', null)
    .where((eb) =>
      eb.or(places.map(({ publication, chapter }) => eb.and({ 'p.slug': publication, 'c.slug': chapter }))),
    )
    .groupBy(['t.slug', 't.title'])
    .select(['t.slug', 't.title', ({ fn }) => fn.countAll<number>().as('times')])
    .orderBy('times', 'desc')
    .orderBy('t.slug')
    .execute();
  return rows.map(({ slug, title }) => ({ slug, title }));
}
