import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The fields of which a chapter states an amount in the newest editions, by their slugs. */
export async function listFieldsWithMoney(tx: ReadDb, organisationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('thread as t')
    .where('t.organisation_id', '=', organisationId)
    .where('t.kind', '=', 'policy-field')
    .where('t.content', 'is not', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('thread_statement as s')
          .innerJoin('publication as p', (join) =>
            join.onRef('p.organisation_id', '=', 's.organisation_id').onRef('p.slug', '=', 's.publication'),
          )
          .innerJoin('chapter as c', (join) =>
            join
              .onRef('c.organisation_id', '=', 's.organisation_id')
              .onRef('c.edition_id', '=', 'p.current_edition_id')
              .onRef('c.slug', '=', 's.chapter'),
          )
          .innerJoin('amount as a', (join) =>
            join.onRef('a.organisation_id', '=', 'c.organisation_id').onRef('a.chapter_id', '=', 'c.chapter_id'),
          )
          .whereRef('s.organisation_id', '=', 't.organisation_id')
          .whereRef('s.thread_id', '=', 't.thread_id')
          .select('a.amount_id'),
      ),
    )
    .select('t.slug')
    .orderBy('t.slug')
    .execute();
  return rows.map(({ slug }) => slug);
}
