import type { ChapterLevel } from '../../../model/chapter.ts';
import type { Nature } from '../../../model/nature.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A chapter as a node of the tree. */
export type ListedChapter = {
  readonly chapterId: string;
  readonly parentId: string | null;
  readonly slug: string;
  readonly code: string | null;
  readonly title: string;
  readonly level: ChapterLevel;
  readonly nature: readonly Nature[];
  readonly address: string | null;
};

/** The chapters of an edition in the order of the publication, a chapter before those under it. */
export async function listChapters(tx: ReadDb, organisationId: string, editionId: string): Promise<ListedChapter[]> {
  return await tx
    .selectFrom('chapter')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .select(['chapter_id as chapterId', 'parent_id as parentId', 'slug', 'code', 'title', 'level', 'nature', 'address'])
    .orderBy('ordinal')
    .execute();
}
