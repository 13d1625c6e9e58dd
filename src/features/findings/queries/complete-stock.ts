import type { CountedCommitment } from '../../../findings/account/count-commitments.ts';
import type { Stock } from '../../../findings/account/stock.ts';

/** What was counted, with nothing known where an earlier program did not count it. */
function completeCommitment(counted: CountedCommitment): CountedCommitment {
  return { ...{ sort: 'action', accounts: [], perhapsIn: [] }, ...counted };
}

/** What was counted at the last judgement, also where that was made by an earlier program. */
export function completeStock({ commitments, aims, changes }: Stock): Stock {
  return {
    commitments: commitments.map(completeCommitment),
    aims: aims.map((aim) => ({ ...{ aim: null, result: null }, ...aim })),
    changes: changes.map((change) => ({ ...{ told: null }, ...change })),
  };
}
