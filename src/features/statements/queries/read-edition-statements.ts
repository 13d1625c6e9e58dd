import type { ReadDb } from '../../../record/connection/read-db.ts';
import { byChapter } from './read-statements.ts';
import {
  accountColumns,
  amountColumns,
  commitmentColumns,
  figureColumns,
  indicatorColumns,
} from './stated-columns.data.ts';

/** All that an edition states by chapter but its passages, each sort in the order of the publication, with the places that they were read from. */
export async function readEditionStatements(tx: ReadDb, organisationId: string, editionId: string) {
  const commitments = await tx
    .selectFrom('commitment')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select(commitmentColumns)
    .orderBy('ordinal')
    .execute();
  const accounts = await tx
    .selectFrom('account')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select(accountColumns)
    .orderBy('ordinal')
    .execute();
  const indicators = await tx
    .selectFrom('indicator')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select(indicatorColumns)
    .orderBy('ordinal')
    .execute();
  const figures = await tx
    .selectFrom('figure')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select(figureColumns)
    .orderBy('ordinal')
    .execute();
  const amounts = await tx
    .selectFrom('amount')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select(amountColumns)
    .orderBy('ordinal')
    .execute();
  const figuresOf = Map.groupBy(figures, ({ indicatorId }) => indicatorId);
  const measured = indicators.map((one) => ({ ...one, figures: figuresOf.get(one.indicatorId) ?? [] }));
  const ofChapter = {
    commitments: byChapter(commitments),
    accounts: byChapter(accounts),
    indicators: byChapter(measured),
    amounts: byChapter(amounts),
  };
  return (chapterId: string) => ({
    commitments: ofChapter.commitments(chapterId),
    accounts: ofChapter.accounts(chapterId),
    indicators: ofChapter.indicators(chapterId),
    amounts: ofChapter.amounts(chapterId),
  });
}

export type EditionStatements = Awaited<ReturnType<typeof readEditionStatements>>;
