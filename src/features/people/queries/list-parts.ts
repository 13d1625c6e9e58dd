import { comparePublished } from '../../../model/publication-order.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { orderBegan } from '../../threads/queries/order-began.ts';

/** A part of an organisation's tree in which somebody may have a role: a field, by its thread. */
export type Part = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Whether it is a part of the newest documents: one that only older ones have, or that is but a heading, is not offered to choose. */
  readonly isCurrent: boolean;
};

/** The fields of an organisation, in the order of its documents. */
export async function listParts(tx: ReadDb, organisationId: string): Promise<readonly Part[]> {
  const began = await orderBegan(tx, organisationId);
  const newest = await listNewest(tx, organisationId);
  const rows = await tx
    .selectFrom('thread')
    .select(['thread_id as id', 'slug', 'title'])
    .select((given) =>
      given
        .exists(
          given
            .selectFrom('thread_statement as s')
            .innerJoin('chapter as c', (join) =>
              join.onRef('c.organisation_id', '=', 's.organisation_id').onRef('c.slug', '=', 's.chapter'),
            )
            .innerJoin('publication as p', (join) =>
              join
                .onRef('p.organisation_id', '=', 's.organisation_id')
                .onRef('p.slug', '=', 's.publication')
                .onRef('p.current_edition_id', '=', 'c.edition_id'),
            )
            .select('c.slug')
            .whereRef('s.organisation_id', '=', 'thread.organisation_id')
            .whereRef('s.thread_id', '=', 'thread.thread_id')
            .where('s.publication', 'in', newest)
            .where('c.level', '!=', 'other'),
        )
        .as('isCurrent'),
    )
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', 'policy-field')
    .where('content', 'is not', null)
    .orderBy(began('thread'))
    .execute();
  return rows.map((row) => ({ ...row, isCurrent: row.isCurrent === true }));
}

/** The newest document of each kind, by its address; other pages only where there is nothing else. */
async function listNewest(tx: ReadDb, organisationId: string): Promise<readonly string[]> {
  const publications = await tx
    .selectFrom('publication')
    .select(['slug', 'kind', 'year', 'sequence'])
    .where('organisation_id', '=', organisationId)
    .where('current_edition_id', 'is not', null)
    .execute();
  const newest = new Map(publications.toSorted(comparePublished).map((one) => [one.kind, one.slug]));
  if (newest.size > 1) newest.delete('other');
  // A list in a query has one at least.
  return ['', ...newest.values()];
}
