import type { CommitmentStatement } from '../statement.ts';
import { type Feature, unspoken, where } from '../weighing/feature.ts';
import { coverage, likeness, resemblance, sharedWords } from '../words/overlap.ts';
import { sharedOf } from '../words/telling-words.ts';
import type { CommitmentFeatures } from './commitment-features.ts';

/** Fewer words than this are easily the same by chance. */
const fewWords = 3;

/** With words less alike than this, in one field or in two, nothing else makes up for it. */
const fewestAlike = { sameField: 0.15, otherField: 0.37 };

/** More rare words, names or numbers than this say no more. */
const mostTelling = 2;

function compareWords(before: CommitmentFeatures, after: CommitmentFeatures, share: number): readonly Feature[] {
  if (before.text === after.text) {
    const isShort = before.vector.roots.length < fewWords;
    return [...where(true, 'same-text', { sort: 'same-title' }), ...(isShort ? [unspoken('few-words')] : [])];
  }
  const covered = Math.max(coverage(before.vector, after.vector), coverage(after.vector, before.vector));
  return [
    { name: 'alike-words', value: share, reason: { sort: 'alike-words', share } },
    unspoken('shared-words', Math.min(sharedWords(before.vector, after.vector), mostTelling)),
    unspoken('covered', covered),
    unspoken('other-text'),
  ];
}

type Telling = Pick<CommitmentFeatures, 'names' | 'numbers'>;

/** Names and numbers that both texts have. */
export function compareTellingWords(earlier: Telling, later: Telling): readonly Feature[] {
  const names = sharedOf(earlier.names, later.names);
  const numbers = sharedOf(earlier.numbers, later.numbers);
  const count = (list: readonly string[]) => Math.min(list.length, mostTelling);
  return [
    ...(names.length === 0
      ? []
      : [{ name: 'same-names', value: count(names), reason: { sort: 'same-names', names } as const }]),
    ...(numbers.length === 0
      ? []
      : [{ name: 'same-numbers', value: count(numbers), reason: { sort: 'same-numbers', numbers } as const }]),
  ];
}

/** Two commitments that each name a place or a body, and none the same, are seldom one. */
export function compareOtherNames(earlier: Telling, later: Telling): readonly Feature[] {
  if (earlier.names.size === 0 || later.names.size === 0) return [];
  return where(sharedOf(earlier.names, later.names).length === 0, 'other-names', { sort: 'other-names' });
}

function yearsBetween(
  { publication: earlier }: CommitmentStatement,
  { publication: later }: CommitmentStatement,
): number {
  if (earlier.year === null || later.year === null) return 0;
  return Math.max(0, later.year - earlier.year - 1);
}

/**
 * What can be seen of two commitments of different publications that may be the same one, reworded or not; null where they cannot.
 * @param isSameField whether their chapters are in one thread
 */
export function compareCommitments(
  [earlier, before]: readonly [CommitmentStatement, CommitmentFeatures],
  [later, after]: readonly [CommitmentStatement, CommitmentFeatures],
  isSameField: boolean,
): readonly Feature[] | null {
  const share =
    before.text === after.text
      ? 1
      : (likeness(before.vector, after.vector) + resemblance(before.vector, after.vector)) / 2;
  if (share < (isSameField ? fewestAlike.sameField : fewestAlike.otherField)) return null;
  const silence = yearsBetween(earlier, later);
  return [
    ...compareWords(before, after, share),
    ...compareTellingWords(before, after),
    ...compareOtherNames(before, after),
    ...(isSameField
      ? where(true, 'same-field', { sort: 'same-field' })
      : where(true, 'other-field', { sort: 'other-field' })),
    ...where(earlier.commitment.question === later.commitment.question, 'same-question', { sort: 'same-question' }),
    ...where(earlier.ordinal === later.ordinal, 'same-place', { sort: 'same-place' }),
    ...(silence === 0 ? [] : [unspoken('years-between', silence)]),
  ];
}
