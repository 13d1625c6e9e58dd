import type { Ability } from '../../model/rights/ability.ts';
import type { DraftState } from '../../model/rights/draft-state.ts';
import { adopt, approve, offer, sendToReview, takeBack } from '../drafts/policy.ts';

/** A step that a document can take. */
export type Move = {
  readonly from: DraftState;
  readonly to: DraftState;
  readonly ability: Ability;
  /** What has to be said with it. */
  readonly asks: readonly ('decision' | 'reason')[];
  /** For what: a document of its own, a correction of what was adopted, or both. */
  readonly of: 'document' | 'correction' | 'both';
};

/** All steps. What was adopted stays so; it goes on in a correction. */
const moves: readonly Move[] = [
  { from: 'draft', to: 'in-review', ability: sendToReview, asks: [], of: 'both' },
  { from: 'in-review', to: 'draft', ability: takeBack, asks: ['reason'], of: 'both' },
  { from: 'in-review', to: 'approved', ability: approve, asks: ['decision'], of: 'both' },
  { from: 'approved', to: 'in-review', ability: takeBack, asks: ['reason'], of: 'both' },
  { from: 'approved', to: 'offered', ability: offer, asks: [], of: 'document' },
  // Another end of the embargo, as long as it runs.
  { from: 'offered', to: 'offered', ability: offer, asks: [], of: 'document' },
  { from: 'offered', to: 'adopted', ability: adopt, asks: ['decision'], of: 'document' },
  { from: 'approved', to: 'adopted', ability: adopt, asks: ['decision', 'reason'], of: 'correction' },
];

/** The step from one state to another; undefined where there is none. */
export function findMove(from: DraftState, to: DraftState, isCorrection: boolean): Move | undefined {
  return moves.find(
    (move) => move.from === from && move.to === to && move.of !== (isCorrection ? 'document' : 'correction'),
  );
}
