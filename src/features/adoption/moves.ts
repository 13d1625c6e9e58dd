import type { Ability } from '../../model/rights/ability.ts';
import { type DraftState, draftStates } from '../../model/rights/draft-state.ts';
import { adopt, approve, offer, putAsideDrafts, sendToReview, takeBack } from '../drafts/policy.ts';

/** What the steps are called. */
type MoveName =
  | 'put-aside'
  | 'take-up'
  | 'send-to-review'
  | 'take-back'
  | 'approve'
  | 'reopen'
  | 'offer'
  | 'move-embargo'
  | 'adopt'
  | 'correct';

/** A step that a document can take. */
export type Move = {
  readonly name: MoveName;
  readonly from: DraftState;
  readonly to: DraftState;
  readonly ability: Ability;
  /** What has to be said with it: `missing`, that one knows how many answers are missing, where there are. */
  readonly asks: readonly ('decision' | 'reason' | 'missing')[];
  /** For what: a document of its own, a correction of what was adopted, or both. */
  readonly of: 'document' | 'correction' | 'both';
};

/** All steps. What was adopted stays so; it goes on in a correction. */
const moves: readonly Move[] = [
  { name: 'send-to-review', from: 'draft', to: 'in-review', ability: sendToReview, asks: [], of: 'both' },
  { name: 'put-aside', from: 'draft', to: 'put-aside', ability: putAsideDrafts, asks: ['reason'], of: 'both' },
  // A correction that was put aside is of an edition that may not be the last any more: it begins anew.
  { name: 'take-up', from: 'put-aside', to: 'draft', ability: putAsideDrafts, asks: [], of: 'document' },
  { name: 'take-back', from: 'in-review', to: 'draft', ability: takeBack, asks: ['reason'], of: 'both' },
  { name: 'approve', from: 'in-review', to: 'approved', ability: approve, asks: ['decision'], of: 'both' },
  { name: 'reopen', from: 'approved', to: 'in-review', ability: takeBack, asks: ['reason'], of: 'both' },
  { name: 'offer', from: 'approved', to: 'offered', ability: offer, asks: ['missing'], of: 'document' },
  // Another end of the embargo, as long as it runs.
  { name: 'move-embargo', from: 'offered', to: 'offered', ability: offer, asks: [], of: 'document' },
  { name: 'adopt', from: 'offered', to: 'adopted', ability: adopt, asks: ['decision'], of: 'document' },
  {
    name: 'correct',
    from: 'approved',
    to: 'adopted',
    ability: adopt,
    asks: ['decision', 'reason', 'missing'],
    of: 'correction',
  },
];

/** The step from one state to another; undefined where there is none. */
export function findMove(from: DraftState, to: DraftState, isCorrection: boolean): Move | undefined {
  return movesFrom(from, isCorrection).find((move) => move.to === to);
}

/** The step by its name; undefined where there is none. */
export function moveNamed(name: string): Move | undefined {
  return moves.find((move) => move.name === name);
}

/** The steps that can be taken from a state. */
export function movesFrom(from: DraftState, isCorrection: boolean): readonly Move[] {
  return moves.filter((move) => move.from === from && move.of !== (isCorrection ? 'document' : 'correction'));
}

/** Whether a step goes back to an earlier state. */
export function goesBack({ from, to }: Move): boolean {
  return draftStates.indexOf(to) < draftStates.indexOf(from);
}
