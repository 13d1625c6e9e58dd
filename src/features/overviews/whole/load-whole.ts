import type { EditionName } from '../../../frame/addresses.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { findEdition } from '../../publications/queries/find-edition.ts';
import { listChapters } from '../../publications/queries/list-chapters.ts';
import { listDoubtsByChapter } from '../../statements/queries/list-doubts.ts';
import { listTableNotes } from '../../statements/queries/list-table-notes.ts';
import { readStatementsOf } from '../../statements/queries/read-statements.ts';
import { choosePart } from './choose-part.ts';
import { weighChapters } from './weigh-chapters.ts';

/** So many doubts are told on the page; the data file has all. */
const mostDoubts = 500;

/**
 * An edition of a publication, or one chapter of it with all under it, with what each chapter states; null where the address names none.
 * @param slug of the chapter; null for all of the edition
 */
export async function loadWhole(tx: ReadDb, organisation: Organisation, name: EditionName, slug: string | null) {
  const { organisationId } = organisation;
  const edition = await findEdition(tx, organisationId, name);
  if (edition === null) return null;
  const { editionId } = edition;
  const chapters = await listChapters(tx, organisationId, editionId);
  const chosen = choosePart(chapters, await weighChapters(tx, organisationId, editionId), slug);
  if (chosen === null) return null;
  const top = chapters.find((chapter) => chapter.slug === slug) ?? null;
  const shown = chosen.is === 'whole' ? chosen.chapters.map(({ chapterId }) => chapterId) : [];
  const statements =
    shown.length === 0 ? new Map<string, never>() : await readStatementsOf(tx, organisationId, editionId, shown);
  const tables = [...statements.values()].flatMap(({ passages }) =>
    passages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.at] : []))),
  );
  return {
    organisation,
    edition,
    chapters,
    top,
    chosen,
    statements,
    tableNotes: await listTableNotes(tx, organisationId, editionId, tables),
    doubts: await listDoubtsByChapter(tx, organisationId, editionId, mostDoubts),
  };
}

export type LoadedWhole = NonNullable<Awaited<ReturnType<typeof loadWhole>>>;
