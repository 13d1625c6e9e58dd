import type { CorrectedStatement } from '../../../editions/stated/corrected-statement.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SameStatements } from '../../../record/wordings/same-statements.ts';

/** What an edition stated otherwise than the one before it because corrections changed. */
export type CorrectedIn = CorrectedStatement & {
  /** Since which edition, and when that was frozen. */
  readonly edition: number;
  readonly at: Date;
  /** Why, as far as persons said so. */
  readonly reasons: readonly string[];
};

type Edition = { readonly publicationId: string; readonly number: number };

function selectCorrected(tx: ReadDb, organisationId: string, { publicationId, number }: Edition) {
  return tx
    .selectFrom('corrected_statement as c')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'c.organisation_id').onRef('e.edition_id', '=', 'c.edition_id'),
    )
    .innerJoin('public_edition as p', (join) =>
      join.onRef('p.organisation_id', '=', 'c.organisation_id').onRef('p.edition_id', '=', 'c.edition_id'),
    )
    .where('c.organisation_id', '=', organisationId)
    .where('e.publication_id', '=', publicationId)
    .where('e.number', '<=', number)
    .select(['e.number as edition', 'e.frozen_at as at', 'c.was', 'c.now', 'c.reasons'])
    .select('c.chapter_statement_id as chapter')
    .orderBy('e.number', 'desc')
    .orderBy('c.ordinal');
}

/** What was corrected of a publication, in editions that are shown, up to and with one of them, the newest first. */
export async function listCorrected(
  tx: ReadDb,
  organisationId: string,
  edition: Edition,
): Promise<readonly CorrectedIn[]> {
  return await selectCorrected(tx, organisationId, edition).execute();
}

/** What was corrected of a chapter up to and with an edition, the newest first; whoever its statement is called. */
export async function listCorrectedOf(
  tx: ReadDb,
  organisationId: string,
  edition: Edition & { readonly editionId: string },
  chapterId: string,
  same: SameStatements,
): Promise<readonly CorrectedIn[]> {
  const worded = await tx
    .selectFrom('wording')
    .select('statement_id')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', edition.editionId)
    .where('chapter_id', '=', chapterId)
    .where('kind', '=', 'chapter')
    .executeTakeFirst();
  if (worded === undefined) return [];
  return await selectCorrected(tx, organisationId, edition)
    .where('c.chapter_statement_id', 'in', same.idsOf(worded.statement_id))
    .execute();
}

/** What was corrected of the chapters of a publication up to and with an edition that this edition has no more, the newest first. */
export async function listCorrectedAway(
  tx: ReadDb,
  organisationId: string,
  edition: Edition & { readonly editionId: string },
  same: SameStatements,
): Promise<readonly CorrectedIn[]> {
  const rows = await selectCorrected(tx, organisationId, edition).execute();
  if (rows.length === 0) return [];
  const worded = await tx
    .selectFrom('wording')
    .select('statement_id')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', edition.editionId)
    .where('kind', '=', 'chapter')
    .execute();
  const there = new Set(worded.map(({ statement_id }) => same.idOf(statement_id)));
  return rows.filter(({ chapter }) => !there.has(same.idOf(chapter)));
}
