import { sayingOfNow } from '../../../editions/earlier-sentences.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/**
 * What was not known when this edition was read, in the order of the publication.
 * @param chapterId of that chapter alone; null for all
 */
export async function listDoubts(
  tx: ReadDb,
  organisationId: string,
  editionId: string,
  chapterId: string | null,
  limit: number,
) {
  const rows = await tx
    .selectFrom('doubt')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .$if(chapterId !== null, (all) => all.where('chapter_id', '=', chapterId))
    .select(['ordinal', 'stake', 'text', 'why', 'candidates', 'position'])
    .orderBy('ordinal')
    .limit(limit)
    .execute();
  return rows.map(({ why, candidates, ...doubt }) => ({
    ...doubt,
    why: sayingOfNow(why),
    candidates: candidates.map(({ says, score }) => ({ says: sayingOfNow(says), score })),
  }));
}

export type ListedDoubt = Awaited<ReturnType<typeof listDoubts>>[number];
