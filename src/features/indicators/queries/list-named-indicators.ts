import type { ReadDb } from '../../../record/connection/read-db.ts';

/**
 * The slugs of the threads of indicators that have or had a name with this slug (`slugOf(name, 'indicator')`), those first that have it last;
 * so that an address made of a name leads to the thread. Empty where there is none.
 */
export async function listNamedIndicators(
  tx: ReadDb,
  organisationId: string,
  nameSlug: string,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('thread_statement as s')
    .innerJoin('thread as t', (join) =>
      join
        .onRef('t.organisation_id', '=', 's.organisation_id')
        .onRef('t.kind', '=', 's.kind')
        .onRef('t.slug', '=', 's.slug'),
    )
    .where('s.organisation_id', '=', organisationId)
    .where('s.name_slug', '=', nameSlug)
    .select(['t.slug', 't.last_year', 't.ordinal'])
    .distinct()
    .orderBy('t.last_year', (order) => order.desc().nullsLast())
    .orderBy('t.ordinal')
    .execute();
  return rows.map(({ slug }) => slug);
}
