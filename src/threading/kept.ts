import type { KeptAnswers } from './accounts/settled-answers.ts';
import type { KeptSteps } from './grow/settled-steps.ts';
import { weighedBy } from './weighing/weigher.ts';
import type { KeptWeighings } from './weighing/weighings.ts';
import type { KeptWords } from './words/kept-words.ts';

/** What a run found, for the next: what follows from the same is taken over and not found anew. It makes no difference to what is found. */
export type Kept = {
  /** The features, the weights and the words that pairs were weighed by. */
  readonly by: string;
  readonly steps: KeptSteps;
  readonly answers: KeptAnswers;
  /** Lives as long as the program runs. */
  readonly weighings?: KeptWeighings;
  /** The same. */
  readonly words?: KeptWords;
};

const nothing: Omit<Kept, 'by'> = { steps: {}, answers: {} };

/** What still holds of an earlier run: nothing, where that weighed by something else. */
export function stillHolds(kept: Kept | null | undefined): Omit<Kept, 'by'> {
  return kept?.by === weighedBy ? kept : nothing;
}
