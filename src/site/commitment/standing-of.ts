import type { CommitmentStanding as KeptStanding } from '../../record/queries/list-commitments.ts';
import type { CommitmentStanding } from './commitment-request.ts';

const standings: ReadonlyMap<KeptStanding, CommitmentStanding> = new Map([
  ['answered', 'answered'],
  ['not-found', 'notFound'],
  ['not-yet-due', 'notDue'],
  ['report-not-at-hand', 'noReport'],
  ['report-in-part', 'inPart'],
]);
/** Where the documents at hand lay nothing down for a year there is nothing to answer in. */
const unknown: readonly KeptStanding[] = ['without-year', 'not-counted'];

/** How a commitment stands for a reader. */
export function standingOf(kept: KeptStanding): CommitmentStanding {
  return standings.get(kept) ?? 'unknown';
}

/** All that the record may say of a commitment that stands so. */
export function keptFor(standing: CommitmentStanding): readonly KeptStanding[] {
  if (standing === 'unknown') return unknown;
  return [...standings].flatMap(([kept, told]) => (told === standing ? [kept] : []));
}
