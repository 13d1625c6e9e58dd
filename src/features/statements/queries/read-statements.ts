import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readFigures } from './read-figures.ts';
import { accountColumns, amountColumns, commitmentColumns, indicatorColumns } from './stated-columns.data.ts';

/** All that some chapters of an edition state, by chapter, each sort in the order of the publication. */
export async function readStatementsOf(
  tx: ReadDb,
  organisationId: string,
  editionId: string,
  chapterIds: readonly string[],
) {
  const passages = await tx
    .selectFrom('passage')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', 'in', chapterIds)
    .select(['chapter_id as chapterId', 'ordinal', 'question', 'heading', 'blocks', 'position'])
    .orderBy('ordinal')
    .execute();
  const commitments = await tx
    .selectFrom('commitment')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', 'in', chapterIds)
    .select(commitmentColumns)
    .orderBy('ordinal')
    .execute();
  const accounts = await tx
    .selectFrom('account')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', 'in', chapterIds)
    .select([...accountColumns, 'heading'])
    .orderBy('ordinal')
    .execute();
  const indicators = await tx
    .selectFrom('indicator')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', 'in', chapterIds)
    .select([
      ...indicatorColumns,
      'ordinal',
      'slug',
      'kind',
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
    .where('chapter_id', 'in', chapterIds)
    .select([...amountColumns, 'unit', 'rounding'])
    .orderBy('ordinal')
    .execute();
  const references = await tx
    .selectFrom('reference')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', 'in', chapterIds)
    .select(['chapter_id as chapterId', 'text', 'code', 'title', 'target_chapter_id as targetChapterId'])
    .orderBy('ordinal')
    .execute();
  const mentions = await tx
    .selectFrom('mention')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', 'in', chapterIds)
    .select(['chapter_id as chapterId', 'kind', 'name'])
    .orderBy('ordinal')
    .execute();
  const figures = await readFigures(
    tx,
    organisationId,
    indicators.map(({ indicatorId }) => ({ editionId, indicatorId })),
  );
  const measured = indicators.map((indicator) => ({ ...indicator, figures: figures.get(indicator.indicatorId) ?? [] }));
  const ofChapter = {
    passages: byChapter(passages),
    commitments: byChapter(commitments),
    accounts: byChapter(accounts),
    indicators: byChapter(measured),
    amounts: byChapter(amounts),
    references: byChapter(references),
    mentions: byChapter(mentions),
  };
  return new Map(
    chapterIds.map((chapterId) => [
      chapterId,
      {
        passages: ofChapter.passages(chapterId),
        commitments: ofChapter.commitments(chapterId),
        accounts: ofChapter.accounts(chapterId),
        indicators: ofChapter.indicators(chapterId),
        amounts: ofChapter.amounts(chapterId),
        references: ofChapter.references(chapterId),
        mentions: ofChapter.mentions(chapterId),
      },
    ]),
  );
}

/** The rows of a chapter, without the name of that. */
export function byChapter<Row extends { readonly chapterId: string }>(rows: readonly Row[]) {
  const grouped = Map.groupBy(rows, ({ chapterId }) => chapterId);
  return (chapterId: string): Omit<Row, 'chapterId'>[] =>
    (grouped.get(chapterId) ?? []).map(({ chapterId: _, ...row }) => row);
}

/** All that a chapter states, each sort in the order of the publication. */
export async function readStatements(tx: ReadDb, organisationId: string, editionId: string, chapterId: string) {
  const read = await readStatementsOf(tx, organisationId, editionId, [chapterId]);
  const statements = read.get(chapterId);
  if (statements === undefined) throw new Error('Statements were read of another chapter than was asked.');
  return statements;
}

export type Statements = Awaited<ReturnType<typeof readStatements>>;
export type StatedIndicator = Statements['indicators'][number];
export type StatedAmount = Statements['amounts'][number];
