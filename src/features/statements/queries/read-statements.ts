import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readFigures } from './read-figures.ts';

/** All that a chapter states, each sort in the order of the publication. */
export async function readStatements(tx: ReadDb, organisationId: string, editionId: string, chapterId: string) {
  const passages = await tx
    .selectFrom('passage')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', '=', chapterId)
    .select(['ordinal', 'question', 'heading', 'blocks', 'position'])
    .orderBy('ordinal')
    .execute();
  const commitments = await tx
    .selectFrom('commitment')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', '=', chapterId)
    .select(['question', 'text', 'position'])
    .orderBy('ordinal')
    .execute();
  const accounts = await tx
    .selectFrom('account')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', '=', chapterId)
    .select(['question', 'heading', 'text', 'position'])
    .orderBy('ordinal')
    .execute();
  const indicators = await tx
    .selectFrom('indicator')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', '=', chapterId)
    .select([
      'indicator_id as indicatorId',
      'ordinal',
      'slug',
      'kind',
      'name',
      'unit',
      'frequency',
      'source',
      'footnote',
      'certainty',
      'position',
    ])
    .orderBy('ordinal')
    .execute();
  const amounts = await tx
    .selectFrom('amount')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', '=', chapterId)
    .select([
      'label',
      'side',
      'year',
      'column_head as column',
      'raw',
      'euros',
      'unit',
      'rounding',
      'standing',
      'unsettled',
      'position',
    ])
    .orderBy('ordinal')
    .execute();
  const references = await tx
    .selectFrom('reference')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', '=', chapterId)
    .select(['text', 'code', 'title', 'target_chapter_id as targetChapterId'])
    .orderBy('ordinal')
    .execute();
  const mentions = await tx
    .selectFrom('mention')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', '=', chapterId)
    .select(['kind', 'name'])
    .orderBy('ordinal')
    .execute();
  const figures = await readFigures(
    tx,
    organisationId,
    indicators.map(({ indicatorId }) => ({ editionId, indicatorId })),
  );
  return {
    passages,
    commitments,
    accounts,
    indicators: indicators.map((indicator) => ({ ...indicator, figures: figures.get(indicator.indicatorId) ?? [] })),
    amounts,
    references,
    mentions,
  };
}

export type Statements = Awaited<ReturnType<typeof readStatements>>;
export type StatedIndicator = Statements['indicators'][number];
export type StatedAmount = Statements['amounts'][number];
