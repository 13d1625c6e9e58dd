import type { TreeNode } from '../../../ui/tree/tree.tsx';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';

/** More chapters beside each other than this are cut to those around the current one: the page must stay light. */
const mostBeside = 40;

/** The way from the root to a chapter, outermost first, the chapter itself last. A loop in the parents ends it. */
export function pathTo(chapters: readonly ListedChapter[], chapterId: string): ListedChapter[] {
  const byId = new Map(chapters.map((chapter) => [chapter.chapterId, chapter]));
  const path = new Set<ListedChapter>();
  for (let at = byId.get(chapterId); at && !path.has(at); at = byId.get(at.parentId ?? '')) path.add(at);
  return [...path].toReversed();
}

/** The tree as seen from a chapter: everything beside and above it, and what lies under it; other branches stay closed. */
export function treeAround(
  chapters: readonly ListedChapter[],
  chapterId: string,
  addressOf: (slug: string) => string,
): TreeNode[] {
  const children = Map.groupBy(chapters, (chapter) => chapter.parentId);
  const open = pathTo(chapters, chapterId);
  // from the innermost level outwards, so that no depth of tree can exhaust the stack
  let inner: TreeNode[] = [];
  let opened: string | null = null;
  for (const parentId of [...open.map((chapter) => chapter.chapterId).toReversed(), null]) {
    const level: readonly ListedChapter[] = around(children.get(parentId) ?? [], opened);
    const nodes: TreeNode[] = level.map((chapter) => ({
      code: chapter.code,
      title: chapter.title,
      href: addressOf(chapter.slug),
      current: chapter.chapterId === chapterId,
      children: chapter.chapterId === opened ? inner : [],
    }));
    inner = nodes;
    opened = parentId;
  }
  return inner;
}

function around(level: readonly ListedChapter[], opened: string | null): readonly ListedChapter[] {
  if (level.length <= mostBeside) return level;
  const at = Math.max(
    0,
    level.findIndex((chapter) => chapter.chapterId === opened),
  );
  const start = Math.min(Math.max(0, at - mostBeside / 2), level.length - mostBeside);
  return level.slice(start, start + mostBeside);
}
