import { nameKey } from '../../../model/text/keys.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { indicatorTitles, matterTitles } from './chapter-words.data.ts';
import { isShelf } from './parents.ts';
import { isSaidBelow } from './said-below.ts';

/**
 * A page of one chapter names the chapters above it in its first lines. Those say nothing of their own: they stay as parents and are
 * not chapters. In a file with several chapters every heading is one.
 */
export function dropBareParents(chapters: readonly ChapterDraft[]): readonly ChapterDraft[] {
  const [first, second] = chapters;
  if (first !== undefined && isSaidBelow(first, second)) return dropBareParents(chapters.slice(1));
  const speaking = chapters.filter((chapter) => chapter.passages.length > 0);
  // "2. Jaarverslag" above "2.1 Programma's" that has text
  if (speaking.length > 1) return first?.passages.length === 0 && isShelf(first.title) ? chapters.slice(1) : chapters;
  const last = speaking[0] ?? chapters.at(-1);
  if (last === undefined) return chapters;
  const above = chapters.filter((chapter) => chapter !== last && isBare(chapter, last));
  const parts = above.filter(
    (chapter) => (isPartOfMany(chapter.title) || hasCodeOf(last, chapter)) && !isNamedBy(last, chapter),
  );
  const parents = [...parts.map(({ code, title, level }) => ({ code, title, level })), ...last.parents];
  return chapters.flatMap((chapter) => {
    if (above.includes(chapter)) return [];
    return [chapter === last && parts.length > 0 ? { ...chapter, parents } : chapter];
  });
}

function isBare(chapter: ChapterDraft, last: ChapterDraft): boolean {
  return isShelf(chapter.title) || isNamedBy(last, chapter) || isPartOfMany(chapter.title) || hasCodeOf(last, chapter);
}

/** "1: Zorgzaam Zeeland" above "1. Jeugd": what has the code of the chapter and no text numbers the parts above it. */
function hasCodeOf(last: ChapterDraft, chapter: ChapterDraft): boolean {
  return chapter.code !== null && chapter.code === last.code;
}

function isNamedBy(last: ChapterDraft, chapter: ChapterDraft): boolean {
  return last.parents.some((parent) => parent.code === chapter.code && parent.title === chapter.title);
}

/** "6.5 Verplichte beleidsindicatoren" above "Programma 4": the part of the publication that has such a page of each programme. */
function isPartOfMany(title: string): boolean {
  const key = nameKey(title);
  return matterTitles.has(key) || indicatorTitles.some((indicators) => key.startsWith(indicators));
}
