import type { ChapterLevel } from '../../../model/chapter.ts';
import type { OutlineNode } from '../../../ui/outline/outline.tsx';
import type { ListedChapter } from '../../publications/queries/list-chapters.ts';

/** Deeper chapters are shown at this depth: no document goes further, and a hostile one must not exhaust the stack. */
const deepest = 8;

type OpenNode = Omit<OutlineNode, 'children'> & { readonly children: OpenNode[] };

/** The whole tree of a publication. @param levels what these are called in it. The chapters come in order, each after the one above it. */
export function presentOutline(
  chapters: readonly ListedChapter[],
  levels: Readonly<Record<ChapterLevel, string>>,
  addressOf: (slug: string) => string,
): readonly OutlineNode[] {
  const roots: OpenNode[] = [];
  const placed = new Map<string, { readonly node: OpenNode; readonly depth: number; readonly parent: string | null }>();
  for (const chapter of chapters) {
    const node: OpenNode = {
      code: chapter.code,
      title: chapter.title,
      level: chapter.level === 'programme' || chapter.level === 'subprogramme' ? levels[chapter.level] : null,
      href: addressOf(chapter.slug),
      children: [],
    };
    let parent = placed.get(chapter.parentId ?? '');
    if (parent && parent.depth >= deepest) parent = placed.get(parent.parent ?? '');
    (parent?.node.children ?? roots).push(node);
    placed.set(chapter.chapterId, {
      node,
      depth: parent ? parent.depth + 1 : 0,
      parent: parent ? chapter.parentId : null,
    });
  }
  return roots;
}
