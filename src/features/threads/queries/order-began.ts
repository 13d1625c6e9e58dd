import { type RawBuilder, sql } from 'kysely';
import { comparePublished } from '../../../model/publication-order.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/**
 * The order of threads: of their first statements, by the order of publication and then by the place in it. It follows from the thread itself,
 * so that a thread more shifts no other.
 * @returns of the name that the table of threads has in a query, what to order by
 */
export async function orderBegan(
  tx: ReadDb,
  organisationId: string,
): Promise<(thread: string) => RawBuilder<readonly unknown[]>> {
  const publications = await tx
    .selectFrom('publication')
    .select(['slug', 'kind', 'year', 'sequence'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const slugs = publications.toSorted(comparePublished).map(({ slug }) => slug);
  return (thread) =>
    sql`(array_position(${slugs}::text[], ${sql.ref(`${thread}.began_in`)}), ${sql.ref(`${thread}.began_at`)})`;
}
