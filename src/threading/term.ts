import { comparePublished } from '../model/publication-order.ts';
import type { StatedPublication } from './stated.ts';
import { isOfTerm } from './timeline.ts';

type Publication = Pick<StatedPublication, 'kind' | 'year' | 'endYear' | 'sequence' | 'slug'>;

/** How many years a term lasts, for a municipal council as for Provincial States and a water board (Kieswet, chapter C). */
const termYears = 4;

/** Whether a publication came out after an agreement, and is about a year of its term. */
export function isInTerm(publication: Publication, agreement: Publication): boolean {
  const { year } = publication;
  if (isOfTerm(publication) || year === null || agreement.year === null) return false;
  const last = agreement.endYear ?? agreement.year + termYears;
  return year <= last && comparePublished(agreement, publication) < 0;
}

/** Whether what a publication plans may carry out an agreement: what was planned for the year in which that was made, was planned before it. */
export function mayCarryOut(publication: Publication, agreement: Publication): boolean {
  return isInTerm(publication, agreement) && (publication.year ?? 0) > (agreement.year ?? 0);
}
