import { weighTellingWords } from '../commitments/weigh-commitments.ts';
import { type Evidence, unlikely, type Weighed, weighEvidence } from '../reason.ts';
import { coverage, likeness, sharedWords } from '../words/overlap.ts';
import type { RootVector } from '../words/vocabulary.ts';
import type { ToldText, WantedText } from './answer-features.ts';

/** Of some ten accounts of a field, one or two answer a commitment. */
const prior = -1.9;
/** With less of the commitment than this nothing else makes up for it. */
const fewest = 0.08;

/** A heading is short: when the commitment has its words it is about that, unless those are words that many have. */
function weighHeading(wanted: RootVector, heading: RootVector, rarest: number): number {
  return Math.max(likeness(wanted, heading), 0.7 * coverage(heading, wanted) * Math.min(heading.mass / rarest, 1));
}

/**
 * Words count by how much of the commitment comes back in the account: an account is longer, and tells more. But a long account has many words
 * by chance, so how alike both are counts too, and how many rare words both have.
 */
function weighWords(share: number, wanted: WantedText, told: ToldText, rarest: number): Evidence[] {
  const alike = likeness(wanted.vector, told.vector);
  const heading = told.heading === null ? 0 : weighHeading(wanted.vector, told.heading, rarest);
  const words = Math.min(sharedWords(wanted.vector, told.vector, rarest), 3);
  const weight = 4.5 * share + 3.5 * Math.max(alike, heading) + 0.6 * words - 1.2;
  return [{ reason: { sort: 'alike-words', share }, weight }];
}

/**
 * How likely an account answers a commitment of the same field and year.
 * @param rarest the weight of the rarest word
 */
export function weighAnswer(wanted: WantedText, told: ToldText, rarest: number): Weighed {
  const share = coverage(wanted.vector, told.vector);
  if (share < fewest) return unlikely;
  return weighEvidence(prior, [
    ...weighWords(share, wanted, told, rarest),
    ...weighTellingWords(wanted, told),
    ...(wanted.statement.ordinal === told.statement.ordinal
      ? [{ reason: { sort: 'same-place' } as const, weight: 0.4 }]
      : []),
  ]);
}
