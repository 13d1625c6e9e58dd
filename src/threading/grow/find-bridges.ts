import { assign, type Candidate } from '../assign.ts';
import type { Disposals } from '../disposal.ts';
import type { Link, LinkKind } from '../link.ts';
import { likely, type Weighed } from '../reason.ts';
import type { Statement } from '../statement.ts';
import { latestBefore } from '../timeline.ts';
import type { OpenThread } from './open-thread.ts';

/** Two threads that one statement shows to be one, with the link between them. */
export type Bridge<Kind extends Statement> = {
  readonly thread: OpenThread<Kind>;
  /** Begun under another name, and to go on in the first. */
  readonly young: OpenThread<Kind>;
  readonly link: Link;
};

type Grown<Kind extends Statement> = {
  readonly threads: readonly OpenThread<Kind>[];
  readonly threadOf: ReadonlyMap<string, OpenThread<Kind>>;
  readonly near: (later: Kind, threads: readonly OpenThread<Kind>[]) => Iterable<number>;
  readonly kindOf: (earlier: Kind, later: Kind) => LinkKind;
  /** The likeliest of what a thread has to compare a statement with. */
  readonly weigh: (thread: OpenThread<Kind>, later: Kind) => { readonly weighed: Weighed } | null;
  readonly disposals: Disposals;
};

type Found<Kind extends Statement> = Candidate & Bridge<Kind>;

/** Whether all that a thread has is about later years than a report, which came out after it all the same. */
function isAhead<Kind extends Statement>({ statements }: OpenThread<Kind>, { publication: { year } }: Kind): boolean {
  return (
    year !== null &&
    statements.length > 0 &&
    statements.every(({ publication }) => publication.year !== null && publication.year > year)
  );
}

function bridgeTo<Kind extends Statement>(
  young: OpenThread<Kind>,
  thread: OpenThread<Kind>,
  later: Kind,
  { kindOf, weigh, disposals }: Grown<Kind>,
): Bridge<Kind> | null {
  const [first] = young.statements;
  const before = first && latestBefore(thread.statements, first.publication);
  if (first === undefined || before === undefined || !isAhead(young, later)) return null;
  const isApart = thread.statements.some(({ key, publication }) =>
    young.statements.some((other) => other.publication === publication || disposals.isRejected(other.key, key)),
  );
  const weighed = isApart ? null : (weigh(young, later)?.weighed ?? null);
  if (weighed === null || weighed.score <= likely) return null;
  const reasons = [{ sort: 'shown-by', title: later.publication.title } as const, ...weighed.reasons];
  const [from, to] = [before.key, first.key];
  const link: Link = {
    from,
    to,
    kind: kindOf(before, first),
    score: weighed.score,
    reasons,
    confirmation: 'proposed',
  };
  return { thread, young, link };
}

/**
 * Finds what only a report can show that came out after the next budget: the budget gave a thing a new name and a new thread, and the report over
 * the year before has the old name beside the figures that the budget has.
 * @param step the statements of a publication, which stand in their threads
 */
export function findBridges<Kind extends Statement>(
  step: readonly Kind[],
  grown: Grown<Kind>,
): readonly Bridge<Kind>[] {
  const [any] = step;
  // Most publications are the latest: then nothing is sought.
  if (any === undefined || !grown.threads.some((young) => isAhead(young, any))) return [];
  const found = step.flatMap((later, right): Found<Kind>[] => {
    const thread = grown.threadOf.get(later.key);
    // What begins here was weighed against all others when it was placed.
    if (thread === undefined || thread.statements.length < 2) return [];
    return [...grown.near(later, grown.threads)].flatMap((number): Found<Kind>[] => {
      const young = grown.threads[number];
      if (young === undefined || young === thread) return [];
      const bridge = bridgeTo(young, thread, later, grown);
      return bridge === null ? [] : [{ left: number, right, score: bridge.link.score, ...bridge }];
    });
  });
  const chosen = new Set<Candidate>(assign(found));
  return found.filter((bridge) => chosen.has(bridge));
}
