import type { ReadDb } from '../../../record/connection/read-db.ts';

/** All figures and amounts of an edition by chapter, each sort in the order of the publication, with the cells that they were read from. */
export async function readEditionFigures(tx: ReadDb, organisationId: string, editionId: string) {
  const indicators = await tx
    .selectFrom('indicator')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select(['indicator_id as indicatorId', 'chapter_id as chapterId', 'name', 'unit'])
    .orderBy('ordinal')
    .execute();
  const figures = await tx
    .selectFrom('figure')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select([
      'indicator_id as indicatorId',
      'role',
      'year',
      'unsettled',
      'column_head as column',
      'raw',
      'value',
      'footnote',
      'position',
    ])
    .orderBy('ordinal')
    .execute();
  const amounts = await tx
    .selectFrom('amount')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select([
      'chapter_id as chapterId',
      'label',
      'side',
      'year',
      'column_head as column',
      'raw',
      'euros',
      'standing',
      'unsettled',
      'position',
    ])
    .orderBy('ordinal')
    .execute();
  const figuresOf = Map.groupBy(figures, ({ indicatorId }) => indicatorId);
  return {
    indicators: Map.groupBy(
      indicators.map((one) => ({ ...one, figures: figuresOf.get(one.indicatorId) ?? [] })),
      ({ chapterId }) => chapterId,
    ),
    amounts: Map.groupBy(amounts, ({ chapterId }) => chapterId),
  };
}

export type EditionFigures = Awaited<ReturnType<typeof readEditionFigures>>;
