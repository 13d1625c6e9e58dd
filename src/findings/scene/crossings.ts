import { isOfTerm } from '../../threading/timeline.ts';
import type { SeenChapter } from './seen.ts';

/** A field that was split off from another or went up in another. */
export type Crossing = {
  readonly kind: 'split' | 'merged';
  readonly score: number;
  readonly isConfirmed: boolean;
  readonly from: SeenChapter;
  readonly to: SeenChapter;
  /** Of a merger, what the other was before; null where no document before it has it. */
  readonly beside: SeenChapter | null;
};

/**
 * The splits or mergers that threading is sure enough of. Only between documents about two years: that the budget
 * and the report of one year tell things apart or together is no change, nor that an agreement does otherwise than the budgets after it.
 * @param least the score from which on a link counts, 0 to 1; what a person confirmed always does
 */
export function surelyCrossed(
  crossings: readonly Crossing[],
  sort: Crossing['kind'],
  least: number,
): readonly Crossing[] {
  return crossings.filter(
    ({ kind, score, isConfirmed, from, to }) =>
      kind === sort &&
      (score >= least || isConfirmed) &&
      from.publication.year !== to.publication.year &&
      !isOfTerm(from.publication) &&
      !isOfTerm(to.publication),
  );
}
