import { type Evidence, unlikely, type Weighed, weighEvidence } from '../reason.ts';
import type { CommitmentStatement } from '../statement.ts';
import { likeness, resemblance, sharedWords } from '../words/overlap.ts';
import { sharedOf } from '../words/telling-words.ts';
import type { CommitmentFeatures } from './commitment-features.ts';

/** Of some thirty commitments of a field in other years, one at most is the same. */
const prior = -4;

/** Fewer words than this are easily the same by chance. */
const fewWords = 3;

/** With words less alike than this, in one field or in two, nothing else makes up for it. */
const fewestAlike = { sameField: 0.15, otherField: 0.37 };

function weighWords(
  { text, vector }: CommitmentFeatures,
  later: CommitmentFeatures,
  share: number,
  words: number,
): Evidence {
  return text === later.text
    ? { reason: { sort: 'same-title' }, weight: vector.roots.length < fewWords ? 4 : 7 }
    : { reason: { sort: 'alike-words', share }, weight: 8.5 * share + 0.6 * Math.min(words, 2) - 1.3 };
}

type Telling = Pick<CommitmentFeatures, 'names' | 'numbers'>;

/** Names and numbers that both texts have. */
export function weighTellingWords(earlier: Telling, later: Telling): Evidence[] {
  const names = sharedOf(earlier.names, later.names);
  const numbers = sharedOf(earlier.numbers, later.numbers);
  return [
    ...(names.length === 0
      ? []
      : [{ reason: { sort: 'same-names', names } as const, weight: Math.min(names.length, 2) * 0.5 }]),
    ...(numbers.length === 0
      ? []
      : [{ reason: { sort: 'same-numbers', numbers } as const, weight: Math.min(numbers.length, 2) * 0.6 }]),
  ];
}

/** Two commitments that each name a place or a body, and none the same, are seldom one. */
function weighOtherNames(earlier: Telling, later: Telling): Evidence[] {
  if (earlier.names.size === 0 || later.names.size === 0) return [];
  const isOther = sharedOf(earlier.names, later.names).length === 0;
  return isOther ? [{ reason: { sort: 'other-names' }, weight: -2 }] : [];
}

/**
 * How likely two commitments of different publications are the same one, reworded or not.
 * @param isSameField whether their chapters are in one thread
 * @param rarest the weight of the rarest word
 */
export function weighCommitments(
  [earlier, before]: readonly [CommitmentStatement, CommitmentFeatures],
  [later, after]: readonly [CommitmentStatement, CommitmentFeatures],
  isSameField: boolean,
  rarest: number,
): Weighed {
  const share =
    before.text === after.text
      ? 1
      : (likeness(before.vector, after.vector) + resemblance(before.vector, after.vector)) / 2;
  if (share < (isSameField ? fewestAlike.sameField : fewestAlike.otherField)) return unlikely;
  return weighEvidence(prior, [
    weighWords(before, after, share, sharedWords(before.vector, after.vector, rarest)),
    ...weighTellingWords(before, after),
    ...weighOtherNames(before, after),
    isSameField ? { reason: { sort: 'same-field' }, weight: 1 } : { reason: { sort: 'other-field' }, weight: -1 },
    ...(earlier.commitment.question === later.commitment.question
      ? [{ reason: { sort: 'same-question' } as const, weight: 0.3 }]
      : []),
    ...(earlier.ordinal === later.ordinal ? [{ reason: { sort: 'same-place' } as const, weight: 0.3 }] : []),
  ]);
}
