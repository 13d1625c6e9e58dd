import type { Disposals } from './disposal.ts';
import type { Proposal, QueuedProposal } from './proposal.ts';
import { likely } from './reason.ts';
import type { Statement } from './statement.ts';
import type { Thread } from './threading.ts';

/** How unsure a score is, from 0 (sure) to 1 (even). */
function doubtOf(score: number): number {
  return -(score * Math.log2(score) + (1 - score) * Math.log2(1 - score));
}

/** How many statements a thread takes along: of a chapter also all that it states. */
function reachOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, { kind, chapter: { indicators, commitments, accounts } }) => {
    const inside = kind === 'chapter' ? indicators.length + commitments.length + accounts.length : 0;
    return sum + 1 + inside;
  }, 0);
}

/**
 * The proposals that are still open, first the one of which an answer settles most: how much doubt it takes away, for each statement that would
 * come into another thread. What went into one thread after all is left out, but for wordings of which it is not sure; so is what a person decided.
 */
export function queueProposals(
  proposals: Iterable<Proposal>,
  { threadOf, disposals }: { readonly threadOf: ReadonlyMap<string, Thread>; readonly disposals: Disposals },
): readonly QueuedProposal[] {
  const queued = new Map<string, QueuedProposal>();
  for (const proposal of proposals) {
    const { from, to, kind, score } = proposal;
    const [earlier, later] = [threadOf.get(from), threadOf.get(to)];
    // What carries something out can be in a thread that a person confirmed.
    const isConfirmed = kind !== 'carries-out' && disposals.confirmedFor(to).length > 0;
    const isTogether = earlier === later;
    // What was likely enough to be joined is asked about where it stands.
    const isSettled = isTogether && score <= likely;
    if (disposals.isRejected(from, to) || isConfirmed || earlier === undefined || isSettled) continue;
    const stays = later === undefined || isTogether || kind === 'carries-out';
    const moved = stays ? 1 : Math.min(reachOf(earlier.statements), reachOf(later.statements));
    queued.set(`${from} ${to}`, { ...proposal, settles: doubtOf(score) * moved });
  }
  return [...queued.values()].toSorted(
    (one, other) => other.settles - one.settles || (`${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1),
  );
}
