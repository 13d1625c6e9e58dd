import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readFigures } from '../../statements/queries/read-figures.ts';

/** Every statement of an indicator in the newest editions, oldest publication first, with its figures. */
export async function readIndicatorHistory(tx: ReadDb, organisationId: string, slug: string) {
  const rows = await tx
    .selectFrom('indicator as i')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'i.organisation_id').onRef('p.current_edition_id', '=', 'i.edition_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 'i.organisation_id')
        .onRef('c.edition_id', '=', 'i.edition_id')
        .onRef('c.chapter_id', '=', 'i.chapter_id'),
    )
    .where('i.organisation_id', '=', organisationId)
    .where('i.slug', '=', slug)
    .select([
      'i.edition_id as editionId',
      'i.indicator_id as indicatorId',
      'i.ordinal',
      'i.kind as indicatorKind',
      'i.name',
      'i.unit',
      'i.frequency',
      'i.source',
      'i.footnote',
      'p.slug as publication',
      'p.kind',
      'p.year',
      'p.end_year as endYear',
      'p.sequence',
      'c.slug as chapter',
      'c.code',
      'c.title',
      'c.nature',
      'c.address',
    ])
    .orderBy('p.year')
    // a report on a year comes out after the budget for it, and for the year after
    .orderBy('p.kind', 'desc')
    .orderBy('p.slug')
    .orderBy('c.ordinal')
    .limit(500)
    .execute();
  const figures = await readFigures(tx, organisationId, rows);
  return rows.map((row) => ({ ...row, figures: figures.get(row.indicatorId) ?? [] }));
}

export type IndicatorStatement = Awaited<ReturnType<typeof readIndicatorHistory>>[number];
