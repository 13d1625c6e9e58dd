import type { ChapterLevel } from '../../model/chapter.ts';
import { nameKey } from '../../model/text/keys.ts';
import { headingOfLine } from '../layout/heading-of-line.ts';
import type { Line } from '../layout/lines.ts';
import type { ChapterDraft } from '../outline/chapters/chapter-draft.ts';
import type { SettledLines } from './settle-lines.ts';

/** The chapters with the levels that persons gave their headings, also where they stand above others. */
export function settleLevels(
  chapters: readonly ChapterDraft[],
  lines: readonly Line[],
  settled: SettledLines,
): readonly ChapterDraft[] {
  const levels = new Map<string, ChapterLevel>();
  for (const line of lines) {
    const means = settled.get(line.index);
    if (means?.is !== 'chapter' || means.level === null) continue;
    levels.set(nameKey(headingOfLine(line).title), means.level);
  }
  if (levels.size === 0) return chapters;
  const levelled = <Titled extends { readonly title: string; readonly level: ChapterLevel }>(one: Titled): Titled => ({
    ...one,
    level: levels.get(nameKey(one.title)) ?? one.level,
  });
  return chapters.map((chapter) => ({ ...levelled(chapter), parents: chapter.parents.map(levelled) }));
}
