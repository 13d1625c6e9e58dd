import { comparePublished } from '../../../model/publication-order.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readFigures } from '../../statements/queries/read-figures.ts';

/** A chapter of the newest edition of a publication. */
type Place = { readonly publication: string; readonly chapter: string };

/**
 * Every statement of an indicator in the newest editions, in the order of publication, with its figures.
 * @param slug of its name
 * @param places of these chapters alone; null for all
 */
export async function readIndicatorHistory(
  tx: ReadDb,
  organisationId: string,
  slug: string,
  places: readonly Place[] | null,
) {
  const rows = await tx
    .selectFrom('indicator as i')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'i.organisation_id').onRef('p.current_edition_id', '=', 'i.edition_id'),
    )
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'i.organisation_id').onRef('e.edition_id', '=', 'i.edition_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 'i.organisation_id')
        .onRef('c.edition_id', '=', 'i.edition_id')
        .onRef('c.chapter_id', '=', 'i.chapter_id'),
    )
    .leftJoin('wording as w', (join) =>
      join
        .onRef('w.organisation_id', '=', 'i.organisation_id')
        .onRef('w.edition_id', '=', 'i.edition_id')
        .onRef('w.chapter_id', '=', 'i.chapter_id')
        .on('w.kind', '=', 'indicator')
        .onRef('w.ordinal', '=', 'i.ordinal'),
    )
    .where('i.organisation_id', '=', organisationId)
    .where('i.slug', '=', slug)
    .$if(places !== null, (all) =>
      all.where((eb) =>
        eb(
          eb.refTuple('p.slug', 'c.slug'),
          'in',
          (places ?? []).map(({ publication, chapter }) => eb.tuple(publication, chapter)),
        ),
      ),
    )
    .select([
      'i.edition_id as editionId',
      'e.frozen_at as frozenAt',
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
      'w.key as wordedAs',
    ])
    .orderBy('c.ordinal')
    .orderBy('i.ordinal')
    .execute();
  const figures = await readFigures(tx, organisationId, rows);
  const published = rows.toSorted((left, right) =>
    comparePublished({ ...left, slug: left.publication }, { ...right, slug: right.publication }),
  );
  return published.map((row) => ({ ...row, figures: figures.get(row.indicatorId) ?? [] }));
}

export type IndicatorStatement = Awaited<ReturnType<typeof readIndicatorHistory>>[number];
