import type { ChapterDraft } from './chapter-draft.ts';
import { isShelf } from './parents.ts';

/**
 * A page of one chapter names the chapters above it in its first lines. Those say nothing of their own: they stay as parents and are
 * not chapters. In a file with several chapters every heading is one.
 */
export function dropBareParents(chapters: readonly ChapterDraft[]): readonly ChapterDraft[] {
  const speaking = chapters.filter((chapter) => chapter.passages.length > 0);
  if (speaking.length > 1) return chapters;
  const last = speaking[0] ?? chapters.at(-1);
  return chapters.filter(
    (chapter) =>
      chapter === last ||
      !(
        isShelf(chapter.title) ||
        last?.parents.some((parent) => parent.code === chapter.code && parent.title === chapter.title)
      ),
  );
}
