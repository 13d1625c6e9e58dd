import { type SqlBool, sql } from 'kysely';
import { wordsOf } from '../../../model/text/plain.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Facet } from '../../../registers/derive/facets-of.ts';
import type { RegisterKind } from '../../../registers/register-kind.ts';
import { type Shown, selectShown } from './shown.ts';

/** In which order a list is. Of the same day, names decide; what has no day is last. */
const listOrders = ['name', 'day', 'day-back', 'changed-back'] as const;
type ListOrder = (typeof listOrders)[number];

export type Asked = {
  readonly kind: RegisterKind;
  /** Of one facet any of its values, of several facets each. */
  readonly facets: readonly Facet[];
  /** Each of these words is in its names or in what else it says, whatever its capitals and accents; null for all. */
  readonly words: string | null;
  /** What overlaps these days, as `2017-09-01`; what is open at one side reaches far. An event without a day overlaps none. */
  readonly from: string | null;
  readonly until: string | null;
  readonly order: ListOrder;
  readonly limit: number;
  readonly offset: number;
};

/** How many have something of a facet. */
type CountedFacet = Facet & { readonly count: number };

export type ListedShown = {
  readonly total: number;
  readonly rows: readonly Shown[];
  /** Of all of the kind that have the words and the days, whatever facets are asked; the most frequent value first. */
  readonly facets: readonly CountedFacet[];
};

/** A page of a register as the public reads it, with how many there are in all, and by what it can be narrowed. */
export async function listShown(tx: ReadDb, organisationId: string, asked: Asked): Promise<ListedShown> {
  const found = withFacets(organisationId, asked);
  const { total } = await tx
    .selectFrom('registration_shown as s')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('s.organisation_id', '=', organisationId)
    .where(found)
    .executeTakeFirstOrThrow();
  const rows = await ordered(selectShown(tx, organisationId).where(found), asked.order)
    .limit(asked.limit)
    .offset(asked.offset)
    .execute();
  return { total, rows, facets: await countFacets(tx, organisationId, asked) };
}

function ordered(query: ReturnType<typeof selectShown>, order: ListOrder): ReturnType<typeof selectShown> {
  switch (order) {
    case 'name':
      return query.orderBy('s.sort_name').orderBy('s.registration_id');
    case 'day':
      return query.orderBy('s.from_day').orderBy('s.sort_name').orderBy('s.registration_id');
    case 'day-back':
      return query
        .orderBy('s.from_day', (by) => by.desc().nullsLast())
        .orderBy('s.sort_name')
        .orderBy('s.registration_id');
    case 'changed-back':
      return query.orderBy('s.changed_at', 'desc').orderBy('s.registration_id', 'desc');
  }
}

const all = (conditions: readonly ReturnType<typeof sql<SqlBool>>[]) =>
  sql<SqlBool>`${sql.join(conditions, sql` and `)}`;

/** What has the words and the days. */
function withWordsAndDays({ kind, words, from, until }: Asked) {
  return all([
    sql<SqlBool>`s.kind = ${kind}`,
    ...wordsOf(words ?? '').map((word) => sql<SqlBool>`strpos(s.plain_text, ${word}) > 0`),
    ...(from === null ? [] : [sql<SqlBool>`(s.until_day is null or s.until_day >= ${from}::date)`]),
    ...(until === null ? [] : [sql<SqlBool>`(s.from_day is null or s.from_day <= ${until}::date)`]),
    ...(kind === 'event' && (from !== null || until !== null) ? [sql<SqlBool>`s.from_day is not null`] : []),
  ]);
}

function withFacets(organisationId: string, asked: Asked) {
  const own = [...Map.groupBy(asked.facets, ({ facet }) => facet)].map(
    ([facet, values]) => sql<SqlBool>`s.registration_id in (select f.registration_id from registration_facet f
      where f.organisation_id = ${organisationId} and f.kind = ${asked.kind} and f.facet = ${facet}
        and f.value = any(${values.map(({ value }) => value)}::text[]))`,
  );
  return all([withWordsAndDays(asked), ...own]);
}

async function countFacets(tx: ReadDb, organisationId: string, asked: Asked): Promise<readonly CountedFacet[]> {
  const isWhole = wordsOf(asked.words ?? '').length === 0 && asked.from === null && asked.until === null;
  const matched = sql`and f.registration_id in (select s.registration_id from registration_shown s
    where s.organisation_id = ${organisationId} and ${withWordsAndDays(asked)})`;
  const { rows } = await sql<CountedFacet>`select f.facet, f.value, count(*) as count from registration_facet f
    where f.organisation_id = ${organisationId} and f.kind = ${asked.kind} ${isWhole ? sql`` : matched}
    group by f.facet, f.value order by f.facet, count desc, f.value collate "C"`.execute(tx);
  return rows;
}
