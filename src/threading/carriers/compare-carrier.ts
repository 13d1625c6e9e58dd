import { compareOtherNames, compareTellingWords } from '../commitments/compare-commitments.ts';
import { type Feature, unspoken, where } from '../weighing/feature.ts';
import { coverage, coverageWithout, likeness, sharedWords } from '../words/overlap.ts';
import { rarest } from '../words/root-rarities.data.ts';
import type { RootVector } from '../words/vocabulary.ts';
import type { CarrierText } from './carrier-features.ts';

/** With less in common than this nothing else makes up for it. */
const fewest = 0.15;
/** More rare words than this say no more. */
const mostWords = 3;

/** How much of a part of the agreement comes back; of a part in words that many have it says little. */
function coverPart(part: RootVector, carrier: RootVector): number {
  return coverage(part, carrier) * Math.min(part.mass / rarest, 1);
}

/** Whether both have a name in common and hardly anything else: much is done at one place, and with one partner. */
function shareOnlyNames(agreed: CarrierText, carrier: CarrierText): boolean {
  const shared = agreed.nameRoots.intersection(carrier.nameRoots);
  return shared.size > 0 && coverageWithout(carrier.vector, agreed.vector, shared) < fewest;
}

/** Whether both begin with the same words up to a name: the one is about what the other is about, whatever else it says of it. */
function shareSubject(agreed: CarrierText, carrier: CarrierText): boolean {
  return agreed.subject.length > 0 && agreed.subject.join(' ') === carrier.subject.join(' ');
}

/**
 * What can be seen of a commitment of an agreement and a later one that may carry it out; null where it cannot. An agreement says in one sentence
 * what takes several plans, and a plan says more of how: so it counts how much of either comes back in the other, and how much of the part of the
 * sentence that comes back most.
 * @param parts of the sentence of the agreement: `De haven`, `het plein en de kade`
 * @param isSameField whether their chapters are in one thread
 */
export function compareCarrier(
  agreed: CarrierText,
  parts: readonly RootVector[],
  carrier: CarrierText,
  isSameField: boolean,
): readonly Feature[] | null {
  const covered = coverage(agreed.vector, carrier.vector);
  const covers = coverage(carrier.vector, agreed.vector);
  if (Math.max(covered, covers) < fewest) return null;
  return [
    { name: 'covers', value: covers, reason: { sort: 'covers', share: covers } },
    unspoken('covered', covered),
    unspoken('part-covered', Math.max(0, ...parts.map((part) => coverPart(part, carrier.vector)))),
    unspoken('alike-words', likeness(agreed.vector, carrier.vector)),
    unspoken('shared-words', Math.min(sharedWords(agreed.vector, carrier.vector), mostWords)),
    ...where(agreed.text === carrier.text, 'same-text', { sort: 'same-title' }),
    ...compareTellingWords(agreed, carrier),
    ...compareOtherNames(agreed, carrier),
    ...(shareSubject(agreed, carrier)
      ? where(true, 'same-subject', { sort: 'same-subject' })
      : where(shareOnlyNames(agreed, carrier), 'only-names', { sort: 'only-names' })),
    // That it stands in another chapter says nothing to a reader: agreements go by themes of their own.
    ...(isSameField ? where(true, 'same-field', { sort: 'same-field' }) : [unspoken('other-field')]),
  ];
}
