import { type Weighed, weighEvidence } from '../reason.ts';
import type { ChapterStatement } from '../statement.ts';
import { coverage } from '../words/overlap.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { ChapterContents } from './chapter-contents.ts';

/** Few fields begin or end by a split or a merger. */
const prior = -2;

/** How likely all of `part` comes from (or went into) `whole`. */
export function weighPart(
  part: ChapterStatement,
  whole: ChapterStatement,
  vocabulary: Vocabulary,
  contents: ChapterContents,
): Weighed {
  const title = coverage(vocabulary.vectorOf(part.chapter.title), vocabulary.vectorOf(whole.chapter.title));
  const [inner, outer] = [contents.vectorOf(part.chapter), contents.vectorOf(whole.chapter)];
  const hasContent = inner.mass > 0 && outer.mass > 0;
  const share = coverage(inner, outer);
  return weighEvidence(prior, [
    { reason: { sort: 'alike-words', share: title }, weight: 3.5 * title - 0.5 },
    ...(hasContent ? [{ reason: { sort: 'covers', share } as const, weight: 6 * share - 2.5 }] : []),
  ]);
}
