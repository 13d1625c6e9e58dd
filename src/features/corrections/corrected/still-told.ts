import type { Stated } from '../../../editions/stated/list-stated.ts';
import type { CorrectedIn } from './list-corrected.ts';

function print({ text, as }: Pick<Stated, 'text' | 'as'>): string {
  return JSON.stringify([text, Object.entries(as).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}

/**
 * Of what was corrected in a chapter what is so still: what is stated since stands there, and what is gone does not. Of what went to another
 * chapter that stays told.
 * @param stated all that the chapter states now
 */
export function pickStillTold(
  corrected: readonly CorrectedIn[],
  stated: readonly Stated[],
  chapter: string,
): readonly CorrectedIn[] {
  const there = new Set(stated.map(print));
  return corrected.filter(({ was, now }) => {
    if (now !== null && now.chapter === chapter) return there.has(print(now));
    return was === null || !there.has(print(was));
  });
}
