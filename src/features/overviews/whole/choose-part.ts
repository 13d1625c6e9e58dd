import type { ListedChapter } from '../../publications/queries/list-chapters.ts';

/** So much stands on one page (`weighChapters`), and so many chapters: two hundred pages of paper, a megabyte of HTML. */
export const mostWeight = 1_200_000;
export const mostChapters = 400;

/** A chapter with all under it, as a page of its own; `isLeaf` where there is nothing under it, so that its own page has all. */
type Part = { readonly chapter: ListedChapter; readonly isLeaf: boolean };

/**
 * What a page shows: all of it, or, where that is too much for one page, the parts that it falls apart into.
 * `own` is the text of the chapter itself, which stands above those under it.
 */
export type Chosen =
  | { readonly is: 'whole'; readonly chapters: readonly ListedChapter[] }
  | { readonly is: 'parts'; readonly own: ListedChapter | null; readonly parts: readonly Part[] };

/**
 * Chooses what stands on the page of an edition, or of one chapter of it with all under it; null where there is no such chapter.
 * @param chapters all of the edition, a chapter before those under it
 * @param slug of the chapter; null for all of the edition
 */
export function choosePart(
  chapters: readonly ListedChapter[],
  weights: ReadonlyMap<string, number>,
  slug: string | null,
): Chosen | null {
  const top = slug === null ? null : chapters.find((chapter) => chapter.slug === slug);
  if (top === undefined) return null;
  const inside = top === null ? chapters : withAllUnder(chapters, top);
  const weight = inside.reduce((sum, { chapterId }) => sum + (weights.get(chapterId) ?? 0), 0);
  const topId = top?.chapterId ?? null;
  const under = inside.filter(({ parentId, chapterId }) => parentId === topId && chapterId !== topId);
  // What stands alone is told whole: it has no parts.
  if (under.length === 0 || (weight <= mostWeight && inside.length <= mostChapters))
    return { is: 'whole', chapters: inside };
  const parents = new Set(chapters.map(({ parentId }) => parentId));
  return {
    is: 'parts',
    own: top !== null && (weights.get(top.chapterId) ?? 0) > 0 ? top : null,
    parts: under.map((chapter) => ({ chapter, isLeaf: !parents.has(chapter.chapterId) })),
  };
}

function withAllUnder(chapters: readonly ListedChapter[], top: ListedChapter): readonly ListedChapter[] {
  const inside = new Set([top.chapterId]);
  return chapters.filter(({ chapterId, parentId }) => {
    const isInside = chapterId === top.chapterId || (parentId !== null && inside.has(parentId));
    if (isInside) inside.add(chapterId);
    return isInside;
  });
}
