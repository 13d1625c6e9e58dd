import type { EditionName } from '../../../frame/addresses.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { selectFindings } from '../../findings/queries/list-findings.ts';
import { listQuoted } from '../../findings/queries/list-quoted.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { listEarlierWords } from '../../statements/places/list-earlier-words.ts';
import { listTableNotes } from '../../statements/queries/list-table-notes.ts';
import { listChapterThreads } from '../../threads/queries/list-chapter-threads.ts';
import { findEarlierChapter } from '../queries/find-earlier-chapter.ts';
import { listSameField } from '../queries/list-same-field.ts';
import { loadStatedChapter } from './load-stated-chapter.ts';

/** So many findings are told on the page of a chapter; the thread has them all. */
const mostNoticed = 6;

/** A chapter with all that it states and where it stands; null where the address names none. */
export async function loadChapter(tx: ReadDb, organisation: Organisation, name: EditionName, slug: string) {
  const stated = await loadStatedChapter(tx, organisation, name, slug);
  if (stated === null) return null;
  const { organisationId } = organisation;
  const { edition, chapter, statements, same } = stated;
  const place = { publication: edition.slug, chapter: chapter.slug };
  const unread = statements.passages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.at] : [])),
  );
  return {
    ...stated,
    /** The chapter that had this address before; an older edition is as it was. */
    earlier: name.edition === null ? await findEarlierChapter(tx, organisationId, edition.slug, chapter.slug) : null,
    tableNotes: await listTableNotes(tx, organisationId, edition.editionId, unread),
    /** What findings quote of it that is no statement. */
    quoted: await listQuoted(tx, organisationId, {
      ...place,
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
    sameField: await listSameField(tx, organisationId, place),
    threads: await listChapterThreads(tx, organisationId, edition.slug, chapter.slug),
    noticed: await selectFindings(tx, organisationId, place, { limit: mostNoticed, offset: 0 }),
  };
}

export type LoadedChapter = NonNullable<Awaited<ReturnType<typeof loadChapter>>>;
