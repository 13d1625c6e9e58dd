import { compareTellingWords } from '../commitments/compare-commitments.ts';
import { type Feature, unspoken, where } from '../weighing/feature.ts';
import { coverage, coverageWithout, likeness, sharedWords } from '../words/overlap.ts';
import { rarest } from '../words/root-rarities.data.ts';
import type { RootVector } from '../words/vocabulary.ts';
import type { ToldText, WantedText } from './answer-features.ts';

/**
 * Where an account may stand besides the field and the year of the commitment: in a field that the text points at, or in any year of the term for
 * which it was agreed.
 */
export type Beyond = { readonly of: 'field'; readonly text: string } | { readonly of: 'term' };

/** With less of the commitment than this nothing else makes up for it. */
const fewest = 0.08;
/** More rare words than this say no more. */
const mostWords = 3;

/** A heading is short: when the commitment has its words it is about that, unless those are words that many have. */
function compareHeading(wanted: RootVector, heading: RootVector): number {
  return Math.max(likeness(wanted, heading), 0.7 * coverage(heading, wanted) * Math.min(heading.mass / rarest, 1));
}

/** Whether both have the name of a place in common and hardly anything else: it says where, and many things are done there. */
function isOnlyPlace(wanted: WantedText, told: ToldText): boolean {
  const places = wanted.places.union(told.places);
  return places.size > 0 && coverageWithout(wanted.vector, told.vector, places) < fewest;
}

function seeWhere(wanted: WantedText, told: ToldText, beyond: Beyond | null): readonly Feature[] {
  if (beyond === null)
    return where(wanted.statement.ordinal === told.statement.ordinal, 'same-place', { sort: 'same-place' });
  return beyond.of === 'term' ? [unspoken('of-term')] : where(true, 'referred', { sort: 'refers', text: beyond.text });
}

/**
 * What can be seen of a commitment and an account that may answer it; null where it cannot. Words count by how much of the commitment comes
 * back in the account: an account is longer, and tells more. But a long account has many words by chance, so how alike both are counts too,
 * and how many rare words both have.
 * @param beyond where the account is not one about the year and the field of the commitment
 */
export function compareAnswer(wanted: WantedText, told: ToldText, beyond: Beyond | null): readonly Feature[] | null {
  const share = coverage(wanted.vector, told.vector);
  if (share < fewest) return null;
  const heading = told.heading === null ? 0 : compareHeading(wanted.vector, told.heading);
  return [
    { name: 'covered', value: share, reason: { sort: 'alike-words', share } },
    unspoken('alike-words', Math.max(likeness(wanted.vector, told.vector), heading)),
    unspoken('shared-words', Math.min(sharedWords(wanted.vector, told.vector), mostWords)),
    ...compareTellingWords(wanted, told),
    ...where(isOnlyPlace(wanted, told), 'only-place', { sort: 'only-place' }),
    ...seeWhere(wanted, told, beyond),
  ];
}
