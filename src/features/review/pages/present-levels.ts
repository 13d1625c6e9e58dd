import { chapterLevels } from '../../../model/chapter.ts';
import type { LevelsItem } from '../../../review/item.ts';
import { shorten } from './present-desk.ts';
import { type ReviewContext, reviewAddress } from './review-site.ts';
import type { LevelsFormView } from './review-view.ts';

const longestHeading = 120;

/** Names every field of the form that asks of which levels headings are; what was taken for no chapter can be left so. */
export function presentLevels(context: ReviewContext, id: string, { headings }: LevelsItem): LevelsFormView {
  const { review: t, levels } = context.words;
  const all = chapterLevels.map((level) => ({
    value: level,
    text: level === 'other' ? t.otherChapter : levels[level],
  }));
  return {
    action: reviewAddress(context, `/vraag/${id}/niveaus`),
    headings: headings.map(({ text, level }) => ({
      text: shorten(text, longestHeading),
      value: level ?? '',
      options: level === null ? [{ value: '', text: t.levels.none }, ...all] : all,
    })),
  };
}
