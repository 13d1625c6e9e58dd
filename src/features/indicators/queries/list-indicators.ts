import type { ReadDb } from '../../../record/connection/read-db.ts';
import { latestOf } from '../../../threading/timeline.ts';

export type ListedIndicator = {
  readonly slug: string;
  readonly name: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** How many publications have it. */
  readonly publications: number;
};

/** The indicators of the newest editions of an organisation, one for each name as the publication about the latest year writes it, in Dutch order. */
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
    .groupBy(['i.slug', 'i.name', 'p.slug', 'p.kind', 'p.year', 'p.sequence'])
    .select([
      'i.slug as indicator',
      'i.name',
      'p.slug',
      'p.kind',
      'p.year',
      'p.sequence',
      (eb) => eb.fn.min('f.year').as('firstYear'),
      (eb) => eb.fn.max('f.year').as('lastYear'),
    ])
    .orderBy('i.name')
    .execute();
  const named = [...Map.groupBy(rows, ({ indicator }) => indicator)].map(([slug, own]): ListedIndicator => {
    const years = own.flatMap(({ firstYear, lastYear }) => [firstYear, lastYear].filter((year) => year !== null));
    return {
      slug,
      name: latestOf(own.map((row) => ({ name: row.name, publication: row })))?.name ?? slug,
      firstYear: years.length === 0 ? null : Math.min(...years),
      lastYear: years.length === 0 ? null : Math.max(...years),
      publications: new Set(own.map((row) => row.slug)).size,
    };
  });
  return named.sort((a, b) => dutch.compare(a.name, b.name));
}

const dutch = new Intl.Collator('nl', { numeric: true });
