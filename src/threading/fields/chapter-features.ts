import { codeKey, titleKey } from '../../model/text/keys.ts';
import { readQuestion } from '../../recognition/questions/question-heading.ts';
import type { ChapterStatement } from '../statement.ts';
import { printOf } from '../weighing/print-of.ts';
import { coreOf } from '../words/name-core.ts';
import type { RootVector, Vocabulary } from '../words/vocabulary.ts';
import { type ChapterContents, contentText } from './chapter-contents.ts';
import { generalTitles } from './general-titles.data.ts';

/** What a chapter is compared by, made once a chapter. */
export type ChapterFeatures = {
  readonly code: string | null;
  readonly title: string;
  /** How many chapters of its publication have this title. */
  readonly titleCount: number;
  /** Whether the title says what sort of text it is, not what it is about: "Inleiding". A page alone does not show that its document has more of them. */
  readonly isGeneral: boolean;
  readonly titleVector: RootVector;
  /** The words of its commitments, its accounts and the names of its indicators. */
  readonly content: RootVector;
  /** Cores of the names of its indicators. */
  readonly indicators: ReadonlySet<string>;
  /** Titles of the chapters right under it. */
  readonly children: ReadonlySet<string>;
  /** Title and code of the chapter above, null for the outermost. */
  readonly parent: { readonly code: string | null; readonly title: string; readonly vector: RootVector } | null;
};

/** How many chapters of a publication have each title. */
function countTitles(step: readonly ChapterStatement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { chapter } of step) {
    const title = titleKey(chapter.title);
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return counts;
}

/** What the chapters of one publication are compared by, by their keys. */
export function featuresOfChapters(
  step: readonly ChapterStatement[],
  vocabulary: Vocabulary,
  contents: ChapterContents,
): ReadonlyMap<string, ChapterFeatures> {
  const chapters = step.map(({ chapter }) => chapter);
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  const counts = countTitles(step);
  const children = Map.groupBy(chapters, ({ parent }) => parent);
  return new Map(
    step.map(({ key, chapter }) => {
      const title = titleKey(chapter.title);
      const above = chapter.parent === null ? undefined : bySlug.get(chapter.parent);
      const below = (children.get(chapter.slug) ?? []).map((child) => titleKey(child.title));
      const titleCount = counts.get(title) ?? 1;
      return [
        key,
        {
          code: codeKey(chapter.code),
          title,
          titleCount,
          isGeneral: generalTitles.has(title) || readQuestion(chapter.title) !== null,
          titleVector: vocabulary.vectorOf(chapter.title),
          content: contents.vectorOf(chapter),
          indicators: new Set(chapter.indicators.map(({ name }) => titleKey(coreOf(name).core))),
          children: new Set(below),
          parent:
            above === undefined
              ? null
              : { code: codeKey(above.code), title: titleKey(above.title), vector: vocabulary.vectorOf(above.title) },
        },
      ];
    }),
  );
}

/** Digests of all that the features of the chapters of one publication follow from and of their levels, by their keys. */
export function printsOfChapters(step: readonly ChapterStatement[]): ReadonlyMap<string, string> {
  const bySlug = new Map(step.map(({ chapter }) => [chapter.slug, chapter]));
  const counts = countTitles(step);
  const children = Map.groupBy(step, ({ chapter }) => chapter.parent);
  return new Map(
    step.map(({ key, chapter }) => {
      const above = chapter.parent === null ? undefined : bySlug.get(chapter.parent);
      const print = printOf([
        chapter.code,
        chapter.title,
        chapter.level,
        counts.get(titleKey(chapter.title)),
        contentText(chapter),
        chapter.indicators.map(({ name }) => name),
        (children.get(chapter.slug) ?? []).map((child) => child.chapter.title),
        above?.code,
        above?.title,
      ]);
      return [key, print];
    }),
  );
}
