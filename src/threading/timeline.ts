import type { PublicationKind } from '../model/publication.ts';
import type { StatedPublication } from './stated.ts';

/** The place in the cycle of one year: first what is wanted, then what came of it. */
const placeInYear: Record<PublicationKind, number> = {
  'spring-memorandum': 0,
  budget: 1,
  'coalition-agreement': 2,
  agenda: 3,
  'progress-report': 4,
  'annual-report': 5,
  other: 6,
};

type InTime = Pick<StatedPublication, 'kind' | 'year' | 'sequence' | 'slug'>;

/**
 * Orders publications by the year that they are about, and in it by the cycle: the budget for 2018 comes before the annual report over 2018
 * and after that over 2017, though it was written earlier. A coalition agreement comes after the budget for the year
 * that its term begins in, which was adopted before it, and before the next. What has no year comes last.
 */
export function compareInTime(left: InTime, right: InTime): number {
  return (
    (left.year ?? Number.POSITIVE_INFINITY) - (right.year ?? Number.POSITIVE_INFINITY) ||
    placeInYear[left.kind] - placeInYear[right.kind] ||
    (left.sequence ?? 0) - (right.sequence ?? 0) ||
    (left.slug < right.slug ? -1 : Number(left.slug > right.slug))
  );
}

/** Whether a publication accounts for its year: it tells what was done. */
export function accountsForYear({ kind }: Pick<StatedPublication, 'kind'>): boolean {
  return kind === 'annual-report' || kind === 'progress-report';
}

/** Whether a publication says what will be done. */
export function looksAhead({ kind }: Pick<StatedPublication, 'kind'>): boolean {
  return kind === 'budget' || kind === 'spring-memorandum' || kind === 'agenda' || isOfTerm({ kind });
}

/** Whether a publication is about a term of years, laid out otherwise than the documents of each year. */
export function isOfTerm({ kind }: Pick<StatedPublication, 'kind'>): boolean {
  return kind === 'coalition-agreement';
}
