import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The chapter at an address within an edition; null where there is none. */
export async function findChapter(tx: ReadDb, organisationId: string, editionId: string, slug: string) {
  const row = await tx
    .selectFrom('chapter')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .select([
      'chapter_id as chapterId',
      'slug',
      'code',
      'code_key as codeKey',
      'title',
      'title_key as titleKey',
      'level',
      'address',
      'nature',
      'position',
    ])
    .executeTakeFirst();
  return row ?? null;
}
