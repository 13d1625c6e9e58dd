import { findChapter } from '../../record/queries/find-chapter.ts';
import { findEdition } from '../../record/queries/find-edition.ts';
import { listChapterThreads } from '../../record/queries/list-chapter-threads.ts';
import { listChapters } from '../../record/queries/list-chapters.ts';
import { listDoubts } from '../../record/queries/list-doubts.ts';
import { selectFindings } from '../../record/queries/list-findings.ts';
import type { Organisation } from '../../record/queries/list-organisations.ts';
import { listSameField } from '../../record/queries/list-same-field.ts';
import { listTableNotes } from '../../record/queries/list-table-notes.ts';
import { readStatements } from '../../record/queries/read-statements.ts';
import type { ReadDb } from '../../record/read-db.ts';
import type { EditionName } from '../frame/addresses.ts';
import { pickSameField } from './same-field.ts';

/** So many findings are told on the page of a chapter; the thread has them all. */
const mostNoticed = 6;
/** So many doubts are told on the page of a chapter; the data file has the figures that are in doubt. */
const mostDoubts = 50;

/** A chapter with all that it states and where it stands; null where the address names none. */
export async function loadChapter(tx: ReadDb, organisation: Organisation, name: EditionName, slug: string) {
  const { organisationId } = organisation;
  const edition = await findEdition(tx, organisationId, name);
  if (edition === null) return null;
  const chapter = await findChapter(tx, organisationId, edition.editionId, slug);
  if (chapter === null) return null;
  const statements = await readStatements(tx, organisationId, edition.editionId, chapter.chapterId);
  const unread = statements.passages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.at] : [])),
  );
  return {
    organisation,
    edition,
    chapter,
    chapters: await listChapters(tx, organisationId, edition.editionId),
    statements,
    tableNotes: await listTableNotes(tx, organisationId, edition.editionId, unread),
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
