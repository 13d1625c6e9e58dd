import { type Texts, textsOf } from '../../../model/nature.ts';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';

/**
 * The text of a chapter, and where its original is. A chapter that other pages only name above their own has no address: its original is
 * where those of the chapters under it are.
 * @param chapters all of the edition, a chapter before those under it
 */
export function textsOfChapter(
  chapter: Pick<ListedChapter, 'chapterId' | 'nature' | 'address'>,
  chapters: readonly ListedChapter[],
): Texts {
  const { natures, originals } = textsOf([chapter]);
  if (chapter.address !== null) return { natures, originals };
  const under = new Set([chapter.chapterId]);
  const below = chapters.filter(({ chapterId, parentId }) => {
    const isUnder = parentId !== null && under.has(parentId);
    if (isUnder) under.add(chapterId);
    return isUnder;
  });
  return { natures, originals: textsOf(below).originals };
}
