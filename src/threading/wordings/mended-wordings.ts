import { assign } from '../assign.ts';
import type { ChapterIndex } from '../index-statements.ts';
import { nameOf } from '../statement.ts';
import { letterLikeness } from './letter-likeness.ts';

/** Of less than this of their letters alike two texts are not one with a mended letter. */
const leastAlike = 0.8;
/** Of a chapter in which more than this is new, or gone, nothing is compared letter by letter. */
const mostLeft = 60;

/** Two statements by their keys, and which part of their letters they share. */
export type Mended = { readonly from: string; readonly to: string; readonly score: number };

/**
 * What is left of a chapter and of the same chapter in the next edition, and differs in some letters only: words that are weighed as wholes
 * cannot see that "fietspd" became "fietspad".
 */
export function* mendedWordings(
  [then, now]: readonly [ChapterIndex, ChapterIndex],
  isMatched: (key: string) => boolean,
): Generator<Mended> {
  for (const kind of ['indicators', 'commitments', 'accounts'] as const) {
    const gone = then[kind].filter(({ key }) => !isMatched(key));
    const added = now[kind].filter(({ key }) => !isMatched(key));
    if (gone.length === 0 || added.length === 0 || Math.max(gone.length, added.length) > mostLeft) continue;
    const candidates = gone.flatMap((before, left) =>
      added.flatMap((after, right) => {
        const score = letterLikeness(nameOf(before), nameOf(after), leastAlike);
        return score < leastAlike ? [] : { left, right, score };
      }),
    );
    for (const { left, right, score } of assign(candidates)) {
      const [before, after] = [gone[left], added[right]];
      if (before !== undefined && after !== undefined) yield { from: before.key, to: after.key, score };
    }
  }
}
