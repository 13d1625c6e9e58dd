import type { StatedPublication } from '../stated.ts';
import { countedOf, countVocabulary } from './count-vocabulary.ts';
import { listedRarities } from './rarities.ts';
import { Vocabulary } from './vocabulary.ts';

/** The words by which a run compared. */
export type KeptWords = {
  /** By the list that goes with the weights. */
  readonly listed: Vocabulary;
  /** As the body has them, and in which publications they were counted. */
  readonly own: Vocabulary;
  readonly countedIn: readonly StatedPublication[];
};

/**
 * The words of a body; those of before where they were counted in the same publications.
 * @param timeline all publications, in the order of publication
 */
export function keepWords(
  timeline: readonly StatedPublication[],
  textsOf: (publication: StatedPublication) => readonly string[],
  before: KeptWords | undefined,
): KeptWords {
  const countedIn = timeline.slice(0, countedOf(timeline.length));
  const isSame =
    before?.countedIn.length === countedIn.length && before.countedIn.every((one, at) => one === countedIn[at]);
  if (before !== undefined && isSame) return before;
  return {
    listed: before?.listed ?? new Vocabulary(listedRarities),
    own: countVocabulary(timeline.map(textsOf)),
    countedIn,
  };
}
