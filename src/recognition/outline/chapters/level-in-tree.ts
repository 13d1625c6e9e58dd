import type { ChapterLevel, Parent } from '../../../model/chapter.ts';
import { nameKey } from '../../../model/text/keys.ts';
import type { ChapterHeading } from './chapter-heading.ts';
import { matterTitles } from './chapter-words.data.ts';
import { levelBelow } from './parents.ts';

/**
 * The level of a chapter under another.
 * @param opensGoalTree it is the first chapter of a page that has the goal tree of one programme: that programme
 */
export function levelInTree(heading: ChapterHeading, parent: Parent | null, opensGoalTree: boolean): ChapterLevel {
  const level = levelBelow(heading, parent);
  return level === 'other' && opensGoalTree && !matterTitles.has(nameKey(heading.title)) ? 'programme' : level;
}
