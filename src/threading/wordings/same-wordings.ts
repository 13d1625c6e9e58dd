import { titleKey } from '../../model/text/keys.ts';
import type { ChapterIndex } from '../index-statements.ts';
import type { Statement } from '../statement.ts';

/**
 * What two editions of a publication say in the same words at the same place: chapters with the same address and title, and what says the same
 * in them. A chapter that has only the address of another is none of these: codes move.
 */
export function* sameWordings(
  before: readonly ChapterIndex[],
  after: readonly ChapterIndex[],
): Generator<{ readonly from: string; readonly to: string }> {
  const earlier = new Map(before.map((chapter) => [chapter.statement.chapter.slug, chapter]));
  for (const now of after) {
    const then = earlier.get(now.statement.chapter.slug);
    if (then === undefined || titleKey(then.statement.chapter.title) !== titleKey(now.statement.chapter.title))
      continue;
    yield { from: then.statement.key, to: now.statement.key };
    const byWords = new Map(statementsOf(then).map((statement) => [statement.words, statement.key]));
    for (const { words, key } of statementsOf(now)) {
      const from = byWords.get(words);
      if (from !== undefined) yield { from, to: key };
    }
  }
}

function statementsOf({ indicators, commitments, accounts }: ChapterIndex): readonly Statement[] {
  return [...indicators, ...commitments, ...accounts];
}
