import type { ReadDb } from '../../../record/connection/read-db.ts';
import { orderBegan } from '../../threads/queries/order-began.ts';

/**
 * The slugs of the threads of indicators that have or had a name with this slug (`slugOf(name, 'indicator')`), those first that have it last;
 * so that an address made of a name leads to the thread. Empty where there is none.
 */
export async function listNamedIndicators(
  tx: ReadDb,
  organisationId: string,
  nameSlug: string,
): Promise<readonly string[]> {
  const began = await orderBegan(tx, organisationId);
  const rows = await tx
    .selectFrom('thread_statement as s')
    .innerJoin('thread as t', (join) =>
      join.onRef('t.organisation_id', '=', 's.organisation_id').onRef('t.thread_id', '=', 's.thread_id'),
    )
    .where('s.organisation_id', '=', organisationId)
    .where('s.name_slug', '=', nameSlug)
    .select('t.slug')
    .groupBy(['t.slug', 't.last_year', 't.began_in', 't.began_at'])
    .orderBy('t.last_year', (order) => order.desc().nullsLast())
    .orderBy(began('t'))
    .execute();
  return rows.map(({ slug }) => slug);
}
