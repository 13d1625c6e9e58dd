import type { CountedCommitment } from './count-commitments.ts';

/** How certain it is that something accounts for a commitment. */
type Certainty = 'sure' | 'possible';

/** How certain the best account of a commitment is, over all the years in which it is due; null where none was found. */
export function certaintyOf(counted: readonly Pick<CountedCommitment, 'accounts' | 'perhapsIn'>[]): Certainty | null {
  if (counted.some(({ accounts }) => accounts.some(({ isSure }) => isSure))) return 'sure';
  const isPossible = counted.some(({ accounts, perhapsIn }) => accounts.length > 0 || perhapsIn.length > 0);
  return isPossible ? 'possible' : null;
}
