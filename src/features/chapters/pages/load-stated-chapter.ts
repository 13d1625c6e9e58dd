import { listStatedIn, type StatingChapter } from '../../../editions/stated/list-stated.ts';
import type { EditionName } from '../../../frame/addresses.ts';
import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { listCorrectedOf } from '../../corrections/corrected/list-corrected.ts';
import { pickStillTold } from '../../corrections/corrected/still-told.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { findEdition } from '../../publications/queries/find-edition.ts';
import { listChapters } from '../../publications/queries/list-chapters.ts';
import { listStandings } from '../../publications/queries/list-standings.ts';
import { listChapterTables } from '../../statements/queries/list-chapter-tables.ts';
import { listDoubts } from '../../statements/queries/list-doubts.ts';
import { readStatements } from '../../statements/queries/read-statements.ts';
import { findChapter } from '../queries/find-chapter.ts';

type Statements = Awaited<ReturnType<typeof readStatements>>;

function placed<Row extends { readonly position: Position }>(rows: readonly Row[]) {
  return rows.map((row) => ({ ...row, at: row.position }));
}

function statedIn(
  chapter: Pick<StatingChapter, 'code' | 'title' | 'level'> & { readonly position: Position },
  { passages, commitments, accounts, indicators, amounts }: Statements,
) {
  return listStatedIn({
    ...{ code: chapter.code, title: chapter.title, level: chapter.level, at: chapter.position },
    ...{ passages: placed(passages), commitments: placed(commitments), accounts: placed(accounts) },
    indicators: indicators.map(({ name, figures }) => ({ name, figures: placed(figures) })),
    amounts: placed(amounts),
  });
}

/** A chapter with all that it states, of any edition; null where the address names none. */
export async function loadStatedChapter(tx: ReadDb, organisation: Organisation, name: EditionName, slug: string) {
  const { organisationId } = organisation;
  const edition = await findEdition(tx, organisationId, name);
  if (edition === null) return null;
  const chapter = await findChapter(tx, organisationId, edition.editionId, slug);
  if (chapter === null) return null;
  const statements = await readStatements(tx, organisationId, edition.editionId, chapter.chapterId);
  const same = await readSame(tx, organisationId);
  const corrected = await listCorrectedOf(tx, organisationId, edition, chapter.chapterId, same);
  return {
    organisation,
    edition,
    chapter,
    chapters: await listChapters(tx, organisationId, edition.editionId),
    standings: await listStandings(tx, organisationId, edition.publicationId),
    statements,
    same,
    tables: await listChapterTables(tx, organisationId, edition.editionId, chapter.chapterId),
    corrected:
      corrected.length === 0 ? [] : pickStillTold(corrected, statedIn(chapter, statements), chapterName(chapter)),
    doubts: await listDoubts(tx, organisationId, edition.editionId, chapter.chapterId, null),
  };
}

export type StatedChapter = NonNullable<Awaited<ReturnType<typeof loadStatedChapter>>>;
