import type { Parent } from '../../model/chapter.ts';
import { nameKey } from '../../model/text/keys.ts';
import { matterTitles } from '../outline/chapters/chapter-words.data.ts';
import { parentOf } from '../outline/chapters/parents.ts';
import type { MarkedBlock } from '../outline/marks/marked-block.ts';

/** The chapter that a line above a page names: without a number above a policy field or subprogramme it is their programme. */
export function parentAbove(blocks: readonly MarkedBlock[], index: number): Parent {
  const text = blocks[index]?.text ?? '';
  const parent = parentOf(text);
  const below = blocks.slice(index + 1, index + 4).find((block) => block.mark.kind === 'chapter')?.mark;
  const isProgramme =
    below?.kind === 'chapter' &&
    below.heading.level !== 'programme' &&
    below.heading.level !== 'other' &&
    below.heading.code !== null;
  return isProgramme && parent.level === 'other' && !matterTitles.has(nameKey(text))
    ? { ...parent, level: 'programme' }
    : parent;
}
