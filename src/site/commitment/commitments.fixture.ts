import { groningen, judged, kennisstad } from '../field/kennisstad.fixture.ts';
import { type CommitmentStanding, standings } from './commitment-request.ts';
import type { LoadedCommitments } from './load-commitments.ts';

const { listed, state } = judged(kennisstad);
const { answered, notFound, leftOut } = state.total.commitments;

function standingOf(slug: string): CommitmentStanding {
  const isIn = (threads: typeof answered) => threads.some((one) => one.slug === slug);
  if (isIn(notFound)) return 'notFound';
  if (isIn(answered)) return 'answered';
  if (isIn(leftOut.notYetDue)) return 'notDue';
  if (isIn(leftOut.reportInPart)) return 'inPart';
  return isIn(leftOut.reportNotAtHand) ? 'noReport' : 'unknown';
}

const commitments = listed('commitment').map((thread) => ({ ...thread, standing: standingOf(thread.slug) }));

/** All commitments of the example, as the record gives them where no filter is chosen. */
export const exampleCommitments: LoadedCommitments = {
  organisation: groningen,
  commitments,
  total: commitments.length,
  counts: standings.map((standing) => ({
    standing,
    count: commitments.filter((one) => one.standing === standing).length,
  })),
  fields: [...listed('policy-field')],
};
