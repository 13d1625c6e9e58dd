import { groningen, judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import type { LoadedCommitments } from './load-commitments.ts';
import { type ToldFate, toldFates } from './told-fate.ts';

const { listed, state } = judged(kennisstad);
const { answered, notFound, leftOut } = state.total.commitments;

function fateOf(slug: string): ToldFate {
  const isIn = (threads: typeof answered) => threads.some((one) => one.slug === slug);
  if (isIn(notFound)) return 'not-found';
  if (isIn(answered)) return 'answered';
  if (isIn(leftOut.maybeAnswered)) return 'maybe-answered';
  if (isIn(leftOut.notYetDue)) return 'not-yet-due';
  if (isIn(leftOut.reportInPart)) return 'report-in-part';
  return isIn(leftOut.reportNotAtHand) ? 'report-not-at-hand' : 'unknown';
}

const commitments = listed('commitment').map((thread) => ({
  ...thread,
  fate: fateOf(thread.slug),
  nature: [],
}));

/** All commitments of the example, as the record gives them where no filter is chosen. */
export const exampleCommitments: LoadedCommitments = {
  organisation: groningen,
  commitments,
  total: commitments.length,
  counts: toldFates.map((fate) => ({
    fate,
    count: commitments.filter((one) => one.fate === fate).length,
  })),
  fields: [...listed('policy-field')],
};
