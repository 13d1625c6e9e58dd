import type { ChapterLevel, Parent } from '../../../model/chapter.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { isWQuestion } from '../../questions/question-order.ts';
import type { ChapterDraft } from './chapter-draft.ts';
import { indicatorTitles, mandatoryParagraphs, matterTitles } from './chapter-words.data.ts';

/** What stands in a programme, and in that. */
const below: Partial<Record<ChapterLevel, ChapterLevel>> = { programme: 'subprogramme', subprogramme: 'policy-field' };

/**
 * The chapters of a whole book with the level that their headings tell by how deep they stand, where neither a word nor a code tells it: those
 * that ask the questions of the cycle, and those above them, are programmes at the top, then their parts. A line that is not marked up tells
 * no depth.
 */
export function withLevelByDepth(chapters: readonly ChapterDraft[]): readonly ChapterDraft[] {
  const asking = new Set(
    chapters
      .filter(({ passages }) => passages.some(({ question }) => isWQuestion(question)))
      .flatMap((chapter) => [pathOf(chapter.parents, chapter), ...chapter.parents.map((_, at) => pathTo(chapter, at))]),
  );
  const levels = new Map<string, ChapterLevel>();
  return chapters.map((chapter) => {
    const parents = chapter.parents.map((parent, at) => ({
      ...parent,
      level: levels.get(pathTo(chapter, at)) ?? parent.level,
    }));
    const path = pathOf(chapter.parents, chapter);
    const level = isOpen(chapter) && asking.has(path) ? levelBelow(parents.at(-1)) : chapter.level;
    levels.set(path, level);
    return { ...chapter, level, parents };
  });
}

function levelBelow(parent: Parent | undefined): ChapterLevel {
  return parent === undefined ? 'programme' : (below[parent.level] ?? 'other');
}

/** Neither its form nor its title tells the level, and its heading is marked up. */
function isOpen({ code, level, title, rank, isUnnamed }: ChapterDraft): boolean {
  if (code !== null || level !== 'other' || rank === null || isUnnamed || title.endsWith('?')) return false;
  const key = nameKey(title);
  return (
    !matterTitles.has(key) &&
    !mandatoryParagraphs.has(key) &&
    !indicatorTitles.some((indicators) => key.startsWith(indicators))
  );
}

function pathTo({ parents }: ChapterDraft, at: number): string {
  const last = parents[at];
  return last === undefined ? '' : pathOf(parents.slice(0, at), last);
}

function pathOf(parents: readonly Parent[], last: Pick<Parent, 'code' | 'title'>): string {
  return [...parents, last].map(({ code, title }) => `${code} ${title}`).join(' > ');
}
