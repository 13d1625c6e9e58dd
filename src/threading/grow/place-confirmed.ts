import type { Confirmation, Disposals } from '../disposal.ts';
import type { Link, LinkKind } from '../link.ts';
import type { Weighed } from '../reason.ts';
import type { Statement } from '../statement.ts';
import type { OpenThread } from './open-thread.ts';

type Grown<Kind extends Statement> = {
  readonly threadOf: ReadonlyMap<string, OpenThread<Kind>>;
  readonly begin: () => OpenThread<Kind>;
  readonly comparison: {
    readonly weigh: (earlier: Kind, later: Kind) => Weighed;
    readonly kindOf: (earlier: Kind, later: Kind) => LinkKind;
  };
  readonly disposals: Disposals;
};

type Decided<Kind extends Statement> = {
  readonly thread: OpenThread<Kind>;
  readonly from: Kind;
  readonly later: Kind;
  readonly score: number;
  readonly confirmation: Confirmation;
};

/** A link as a person decided it. */
export function decidedLink(kind: LinkKind, from: string, to: string, { reason, decision }: Confirmation): Link {
  return { from, to, kind, score: 1, reasons: [{ sort: 'decided', reason, decision }], confirmation: 'confirmed' };
}

function listDecided<Kind extends Statement>(step: readonly Kind[], grown: Grown<Kind>): Decided<Kind>[] {
  return step.flatMap((later) =>
    grown.disposals.confirmedFor(later.key).flatMap((confirmation) => {
      const thread = grown.threadOf.get(confirmation.other);
      const from = thread?.statements.find(({ key }) => key === confirmation.other);
      if (thread === undefined || from === undefined) return [];
      return { thread, from, later, score: grown.comparison.weigh(from, later).score, confirmation };
    }),
  );
}

/**
 * Places the statements of which a person said where they belong; the scores only tell, of a thread that parts in two, which part carries on.
 * What is confirmed and can't stand in one thread, because the thread or the statement has another already, becomes a split or a merger.
 * @returns the thread of every statement that was placed, and the threads that went up in another
 */
export function placeConfirmed<Kind extends Statement>(
  step: readonly Kind[],
  grown: Grown<Kind>,
): { readonly placed: Map<Kind, OpenThread<Kind>>; readonly merged: readonly OpenThread<Kind>[] } {
  const placed = new Map<Kind, OpenThread<Kind>>();
  const taken = new Set<OpenThread<Kind>>();
  const left: Decided<Kind>[] = [];
  const merged: OpenThread<Kind>[] = [];
  const decided = listDecided(step, grown).toSorted(
    (one, other) => other.score - one.score || one.thread.number - other.thread.number,
  );
  for (const one of decided) {
    const { thread, later } = one;
    if (placed.get(later) === thread) thread.links.push(linkOn(one, grown));
    else if (placed.has(later) || taken.has(thread)) left.push(one);
    else {
      placed.set(later, thread);
      taken.add(thread);
      thread.links.push(linkOn(one, grown));
    }
  }
  for (const { thread, from, later, confirmation } of left) {
    const isPlaced = placed.has(later);
    const own = placed.get(later) ?? grown.begin();
    placed.set(later, own);
    if (isPlaced && !taken.has(thread)) {
      thread.links.push(decidedLink('merged', from.key, later.key, confirmation));
      merged.push(thread);
    } else own.links.push(decidedLink('split', from.key, later.key, confirmation));
  }
  return { placed, merged };
}

function linkOn<Kind extends Statement>({ from, later, confirmation }: Decided<Kind>, grown: Grown<Kind>): Link {
  return decidedLink(grown.comparison.kindOf(from, later), from.key, later.key, confirmation);
}
