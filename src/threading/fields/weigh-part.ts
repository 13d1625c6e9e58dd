import { titleKey } from '../../model/text/keys.ts';
import { type Weighed, weighEvidence } from '../reason.ts';
import type { ChapterStatement } from '../statement.ts';
import { coreOf } from '../words/name-core.ts';
import { coverage } from '../words/overlap.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { ChapterContents } from './chapter-contents.ts';

/** Few fields begin or end by a split or a merger. */
const prior = -2;

/** One indicator that both have tells more than any words; more than three tell no more. */
const indicatorWeight = 1.5;
const mostIndicators = 3;

function coresOf({ chapter }: ChapterStatement): ReadonlySet<string> {
  return new Set(chapter.indicators.map(({ name }) => titleKey(coreOf(name).core)));
}

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
  const cores = coresOf(whole);
  const count = [...coresOf(part)].filter((core) => cores.has(core)).length;
  return weighEvidence(prior, [
    { reason: { sort: 'alike-words', share: title }, weight: 3.5 * title - 0.5 },
    ...(hasContent ? [{ reason: { sort: 'covers', share } as const, weight: 6 * share - 2.5 }] : []),
    ...(count === 0
      ? []
      : [
          {
            reason: { sort: 'same-indicators', count } as const,
            weight: indicatorWeight * Math.min(count, mostIndicators),
          },
        ]),
  ]);
}
