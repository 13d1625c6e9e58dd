import { sayingOfNow } from '../../../editions/earlier-sentences.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** @param chapterId of that chapter alone; null for all */
async function readDoubts(
  tx: ReadDb,
  organisationId: string,
  editionId: string,
  chapterId: string | null,
  limit: number | null,
) {
  const rows = await tx
    .selectFrom('doubt')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .$if(chapterId !== null, (all) => all.where('chapter_id', '=', chapterId))
    .select(['chapter_id as chapterId', 'ordinal', 'stake', 'text', 'why', 'candidates', 'position'])
    .orderBy('ordinal')
    .$if(limit !== null, (all) => all.limit(limit ?? 0))
    .execute();
  return rows.map(({ why, candidates, chapterId: about, ...doubt }) => ({
    about,
    doubt: {
      ...doubt,
      why: sayingOfNow(why),
      candidates: candidates.map(({ says, score }) => ({ says: sayingOfNow(says), score })),
    },
  }));
}

/**
 * What was not known when this edition was read, in the order of the publication.
 * @param chapterId of that chapter alone; null for all
 * @param limit how many at most; null for all
 */
export async function listDoubts(
  tx: ReadDb,
  organisationId: string,
  editionId: string,
  chapterId: string | null,
  limit: number | null,
) {
  const read = await readDoubts(tx, organisationId, editionId, chapterId, limit);
  return read.map(({ doubt }) => doubt);
}

/** The same by chapter; what is about no chapter is left out. */
export async function listDoubtsByChapter(tx: ReadDb, organisationId: string, editionId: string, limit: number) {
  const byChapter = new Map<string, ListedDoubt[]>();
  for (const { about, doubt } of await readDoubts(tx, organisationId, editionId, null, limit)) {
    if (about === null) continue;
    const own = byChapter.get(about);
    if (own === undefined) byChapter.set(about, [doubt]);
    else own.push(doubt);
  }
  return byChapter;
}

export type ListedDoubt = Awaited<ReturnType<typeof listDoubts>>[number];
