import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

export type ListedIndicator = {
  readonly slug: string;
  readonly name: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** How many publications have it. */
  readonly publications: number;
};

/** The indicators of the newest editions of an organisation, one for each name, in Dutch order. */
export async function listIndicators(tx: ReadDb, organisationId: string): Promise<ListedIndicator[]> {
  const rows = await tx
    .selectFrom('indicator as i')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'i.organisation_id').onRef('p.current_edition_id', '=', 'i.edition_id'),
    )
    .leftJoin('figure as f', (join) =>
      join
        .onRef('f.organisation_id', '=', 'i.organisation_id')
        .onRef('f.edition_id', '=', 'i.edition_id')
        .onRef('f.indicator_id', '=', 'i.indicator_id'),
    )
    .where('i.organisation_id', '=', organisationId)
    .groupBy('i.slug')
    .select([
      'i.slug',
      sql<string>`(array_agg(i.name order by p.year desc nulls last))[1]`.as('name'),
      (eb) => eb.fn.min('f.year').as('firstYear'),
      (eb) => eb.fn.max('f.year').as('lastYear'),
      (eb) => eb.fn.count<number>('p.slug').distinct().as('publications'),
    ])
    .execute();
  return rows.sort((a, b) => dutch.compare(a.name, b.name));
}

const dutch = new Intl.Collator('nl', { numeric: true });
