import { listStatedIn, type StatingChapter } from '../../../editions/stated/list-stated.ts';
import type { EditionName } from '../../../frame/addresses.ts';
import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { listCorrectedOf } from '../../corrections/corrected/list-corrected.ts';
import { pickStillTold } from '../../corrections/corrected/still-told.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import { listQuoted } from '../../findings/queries/list-quoted.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { findEdition } from '../../publications/queries/find-edition.ts';
import { listChapters } from '../../publications/queries/list-chapters.ts';
import { listEarlierWords } from '../../statements/places/list-earlier-words.ts';
import { listChapterTables } from '../../statements/queries/list-chapter-tables.ts';
import { listDoubts } from '../../statements/queries/list-doubts.ts';
import { listTableNotes } from '../../statements/queries/list-table-notes.ts';
import { readStatements } from '../../statements/queries/read-statements.ts';
import { listChapterThreads } from '../../threads/queries/list-chapter-threads.ts';
import { findChapter } from '../queries/find-chapter.ts';
import { findEarlierChapter } from '../queries/find-earlier-chapter.ts';
import { listSameField } from '../queries/list-same-field.ts';
import { pickSameField } from './same-field.ts';

/** So many findings are told on the page of a chapter; the thread has them all. */
const mostNoticed = 6;
/** So many doubts are told on the page of a chapter; the data file has the figures that are in doubt. */
const mostDoubts = 50;

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

/** A chapter with all that it states and where it stands; null where the address names none. */
export async function loadChapter(tx: ReadDb, organisation: Organisation, name: EditionName, slug: string) {
  const { organisationId } = organisation;
  const edition = await findEdition(tx, organisationId, name);
  if (edition === null) return null;
  const chapter = await findChapter(tx, organisationId, edition.editionId, slug);
  if (chapter === null) return null;
  const statements = await readStatements(tx, organisationId, edition.editionId, chapter.chapterId);
  const same = await readSame(tx, organisationId);
  const corrected = await listCorrectedOf(tx, organisationId, edition, chapter.chapterId, same);
  const unread = statements.passages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.at] : [])),
  );
  return {
    organisation,
    edition,
    chapter,
    chapters: await listChapters(tx, organisationId, edition.editionId),
    statements,
    tables: await listChapterTables(tx, organisationId, edition.editionId, chapter.chapterId),
    /** The chapter that had this address before; an older edition is as it was. */
    earlier: name.edition === null ? await findEarlierChapter(tx, organisationId, edition.slug, chapter.slug) : null,
    tableNotes: await listTableNotes(tx, organisationId, edition.editionId, unread),
    /** What findings quote of it that is no statement. */
    quoted: await listQuoted(tx, organisationId, {
      publication: edition.slug,
      chapter: chapter.slug,
      edition: edition.number < edition.current ? edition.number : null,
    }),
    /** Only where there is more than one edition statements can have other words in one. */
    earlierWords:
      edition.current === 1
        ? new Map()
        : await listEarlierWords(
            tx,
            organisationId,
            { editionId: edition.editionId, chapterId: chapter.chapterId },
            same,
          ),
    corrected:
      corrected.length === 0 ? [] : pickStillTold(corrected, statedIn(chapter, statements), chapterName(chapter)),
    doubts: await listDoubts(tx, organisationId, edition.editionId, chapter.chapterId, mostDoubts),
    sameField: pickSameField(chapter, await listSameField(tx, organisationId, chapter)),
    threads: await listChapterThreads(tx, organisationId, edition.slug, chapter.slug),
    noticed: await selectFindings(
      tx,
      organisationId,
      { publication: edition.slug, chapter: chapter.slug },
      { limit: mostNoticed, offset: 0 },
    ),
  };
}

export type LoadedChapter = NonNullable<Awaited<ReturnType<typeof loadChapter>>>;
