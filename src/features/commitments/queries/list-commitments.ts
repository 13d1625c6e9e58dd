import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { CommitmentFate, CommitmentSort } from '../../../findings/account/count-commitments.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ListedThread } from '../../threads/queries/list-threads.ts';
import { orderBegan } from '../../threads/queries/order-began.ts';
import { worstFate, worstFates } from './worst-fates.ts';

export type CommitmentFilter = {
  /** Slug of the thread of a policy field. */
  readonly field?: string;
  readonly fates?: readonly CommitmentFate[];
  /** Such as are a goal, or an action, in one of their years. */
  readonly sort?: CommitmentSort;
};

export type CommitmentList = {
  readonly commitments: readonly (ListedThread & { readonly fate: CommitmentFate })[];
  readonly total: number;
  /** How many there are of each fate, under all of the filter but its own part. */
  readonly fates: readonly { readonly fate: CommitmentFate; readonly count: number }[];
  /** The slugs of the fields that have commitments, whatever the filter. */
  readonly fields: ReadonlySet<string>;
  /** What any of them is, whatever the filter. */
  readonly sorts: ReadonlySet<CommitmentSort>;
};

/** Every commitment by what it is chosen and put in order by; made once, for what it comes from is long. */
async function withCommitments(tx: ReadDb, organisationId: string) {
  const began = await orderBegan(tx, organisationId);
  return tx.with(
    (cte) => cte('c').materialized(),
    (db) =>
      db
        .selectFrom('thread as t')
        .leftJoin(worstFates(organisationId), 'f.slug', 't.slug')
        .leftJoin('thread as p', (join) =>
          join
            .onRef('p.organisation_id', '=', 't.organisation_id')
            .on('p.kind', '=', 'policy-field')
            .onRef('p.slug', '=', 't.field'),
        )
        .where('t.organisation_id', '=', organisationId)
        .where('t.kind', '=', 'commitment')
        .where('t.content', 'is not', null)
        .select(['t.thread_id', 't.field', began('t').as('began'), began('p').as('place'), worstFate, 'f.sorts']),
  );
}

/**
 * One page of the commitments that fit a filter, by field in the order in which the documents name them, with how many there are in all.
 */
export async function listCommitments(
  tx: ReadDb,
  organisationId: string,
  filter: CommitmentFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<CommitmentList> {
  const { field, fates, sort } = filter;
  const withAll = await withCommitments(tx, organisationId);
  const { counted, chosen } = await withAll
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('c')
          .groupBy(['c.field', 'c.fate', 'c.sorts'])
          .select(({ fn }) => ['c.field', 'c.fate', 'c.sorts', fn.countAll<number>().as('count')]),
      ).as('counted'),
      jsonArrayFrom(
        eb
          .selectFrom((db) =>
            db
              .selectFrom('c')
              .$if(field !== undefined, (all) => all.where('c.field', '=', field ?? ''))
              .$if(sort !== undefined, (all) => all.where(sql<boolean>`${sort ?? ''} = any(c.sorts)`))
              .$if(fates !== undefined, (all) => all.where('c.fate', 'in', fates ?? []))
              .selectAll()
              .orderBy('c.place', (order) => order.asc().nullsLast())
              .orderBy('c.began')
              .limit(page.limit)
              .offset(page.offset)
              .as('c'),
          )
          .innerJoin('thread as t', (join) =>
            join.on('t.organisation_id', '=', organisationId).onRef('t.thread_id', '=', 'c.thread_id'),
          )
          .select([
            't.slug',
            't.title',
            't.field',
            't.publications',
            't.first_year as firstYear',
            't.last_year as lastYear',
            't.findings',
            'c.fate',
          ])
          .orderBy('c.place', (order) => order.asc().nullsLast())
          .orderBy('c.began'),
      ).as('chosen'),
    ])
    .executeTakeFirstOrThrow();
  const isOfSort = (sorts: readonly CommitmentSort[] | null) => sort === undefined || sorts?.includes(sort) === true;
  const inField = counted.filter((one) => (field === undefined || one.field === field) && isOfSort(one.sorts));
  const fits = inField.filter((one) => fates === undefined || fates.includes(one.fate));
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  return {
    commitments: chosen,
    total: sum(fits),
    fates: [...Map.groupBy(inField, (one) => one.fate)].map(([fate, counts]) => ({
      fate,
      count: sum(counts),
    })),
    fields: new Set(counted.flatMap((one) => one.field ?? [])),
    sorts: new Set(counted.flatMap((one) => one.sorts ?? [])),
  };
}
