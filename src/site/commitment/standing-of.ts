import type { StateOfAccount } from '../../findings/state-of-account.ts';
import type { CommitmentStanding } from './commitment-request.ts';

/**
 * How each commitment stands, by slug. One that is answered in one year and not in another is not answered as a whole: the year without an
 * account weighs.
 */
export function standingsIn({ total }: StateOfAccount): ReadonlyMap<string, CommitmentStanding> {
  const { notFound, answered, leftOut } = total.commitments;
  const standings = new Map<string, CommitmentStanding>();
  for (const { slug } of leftOut.reportNotAtHand) standings.set(slug, 'noReport');
  for (const { slug } of leftOut.notYetDue) standings.set(slug, 'notDue');
  for (const { slug } of answered) standings.set(slug, 'answered');
  for (const { slug } of notFound) standings.set(slug, 'notFound');
  return standings;
}
