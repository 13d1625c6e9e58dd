import { commitmentFates } from '../../../findings/account/count-commitments.ts';
import { groningen, judged, kennisstad } from '../../fields/pages/kennisstad.fixture.ts';
import type { LoadedCommitments } from './load-commitments.ts';

const { listed, countedOf, threads } = judged(kennisstad);

const commitments = listed('commitment').map((thread) => {
  const fates = countedOf(thread.slug).map(({ fate }) => fate);
  return {
    ...thread,
    nature: [],
    originals: [],
    fate: commitmentFates.findLast((fate) => fates.includes(fate)) ?? 'not-laid-down',
  };
});

/** All commitments of the example, as the record gives them where no filter is chosen. */
export const exampleCommitments: LoadedCommitments = {
  organisation: groningen,
  commitments,
  threads: new Map(threads.filter(({ kind }) => kind === 'commitment').map((thread) => [thread.slug, thread])),
  counted: commitments.flatMap(({ slug }) => countedOf(slug)),
  publications: [],
  total: commitments.length,
  counts: commitmentFates.map((fate) => ({
    fate,
    count: commitments.filter((one) => one.fate === fate).length,
  })),
  sorts: new Set(commitments.flatMap(({ slug }) => countedOf(slug).map(({ sort }) => sort))),
  fields: [...listed('policy-field')],
};
