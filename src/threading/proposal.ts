import type { LinkKind } from './link.ts';
import { likely, type Reason, type Weighed, worthTelling } from './reason.ts';

/** Two statements that may belong together, too unsure to be linked, or to be told without reserve: a person has to say. */
export type Proposal = {
  readonly from: string;
  readonly to: string;
  /** What the link between them would be called. */
  readonly kind: LinkKind;
  /** From `worthTelling` to `likely`; of two wordings of a commitment that are in one thread from there to `surelySame`. */
  readonly score: number;
  readonly reasons: readonly Reason[];
};

/** A proposal with how much a person's answer settles; see `queueProposals`. */
export type QueuedProposal = Proposal & { readonly settles: number };

/** Whether a pair is worth a person's look: too unsure for a link, and not so unlikely that looking is a waste. */
export function isWorthAsking({ score }: Pick<Weighed, 'score'>): boolean {
  return score >= worthTelling && score <= likely;
}
