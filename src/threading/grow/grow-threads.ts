import { comparePublished } from '../../model/publication-order.ts';
import { assign, type Candidate } from '../assign.ts';
import type { Disposals } from '../disposal.ts';
import type { LinkKind } from '../link.ts';
import { likely, type Weighed } from '../reason.ts';
import type { Statement } from '../statement.ts';
import { type Bridge, findBridges } from './find-bridges.ts';
import { type OpenThread, possibleRepresentatives, representatives } from './open-thread.ts';
import { placeConfirmed } from './place-confirmed.ts';
import type { SettledLinks } from './settled-links.ts';

/** What is no longer open: what persons decided, and what an earlier run found. */
export type Decided = { readonly disposals: Disposals; readonly settled: SettledLinks };

/** How statements of one kind are compared. */
export type Comparison<Kind extends Statement> = {
  /** The numbers of the threads that a statement could continue; what is not named is not weighed. */
  readonly near: (later: Kind, threads: readonly OpenThread<Kind>[]) => Iterable<number>;
  readonly weigh: (earlier: Kind, later: Kind) => Weighed;
  /** What the link between two that are the same thing is called. */
  readonly kindOf: (earlier: Kind, later: Kind) => LinkKind;
  /** Hears of every statement that came into a thread, a publication at a time. */
  readonly placed: (statement: Kind, thread: OpenThread<Kind>) => void;
};

type Weighing<Kind> = Candidate & { readonly from: Kind; readonly later: Kind; readonly weighed: Weighed };

function weighThread<Kind extends Statement>(
  thread: OpenThread<Kind>,
  later: Kind,
  right: number,
  comparison: Comparison<Kind>,
): Weighing<Kind> | null {
  let best: Weighing<Kind> | null = null;
  for (const from of representatives(thread, later)) {
    const weighed = comparison.weigh(from, later);
    if (best === null || weighed.score > best.score) {
      best = { left: thread.number, right, score: weighed.score, from, later, weighed };
    }
  }
  return best;
}

/** What grew so far: the threads, and which one each statement is in. */
class Growth<Kind extends Statement> {
  readonly threads: OpenThread<Kind>[] = [];
  readonly #threadOf = new Map<string, OpenThread<Kind>>();
  readonly #comparison: Comparison<Kind>;
  readonly #disposals: Disposals;

  constructor(comparison: Comparison<Kind>, disposals: Disposals) {
    this.#comparison = comparison;
    this.#disposals = disposals;
  }

  /**
   * Adds the statements of the first publications, of which an earlier run found the links.
   * @param years that the publications after them are about
   */
  addSettled(steps: readonly (readonly Kind[])[], settled: SettledLinks, years: ReadonlySet<number | null>): void {
    for (const later of steps.flat()) {
      const link = settled.linkTo(later.key);
      const thread = (link === undefined ? undefined : this.#threadOf.get(link.from)) ?? this.#begin();
      if (link !== undefined) thread.links.push(link);
      thread.statements.push(later);
      this.#threadOf.set(later.key, thread);
    }
    // Only with these will later statements be compared.
    const kept = new Set(this.threads.flatMap((thread) => possibleRepresentatives(thread, years)));
    for (const statement of steps.flat()) {
      const thread = kept.has(statement) ? this.#threadOf.get(statement.key) : undefined;
      if (thread !== undefined) this.#comparison.placed(statement, thread);
    }
  }

  /** Adds the statements of the next publication. */
  add(step: readonly Kind[]): void {
    const placed = placeConfirmed(step, {
      threadOf: this.#threadOf,
      begin: () => this.#begin(),
      comparison: this.#comparison,
      disposals: this.#disposals,
    });
    const taken = new Set(placed.values());
    const weighings = step.flatMap((later, right) => (placed.has(later) ? [] : this.#weigh(later, right, taken)));
    const chosen = new Set<Candidate>(assign(weighings));
    for (const weighing of weighings) if (chosen.has(weighing)) this.#placeChosen(weighing, placed);
    for (const later of step) this.#put(later, placed.get(later) ?? this.#begin());
    for (const bridge of this.#findBridges(step)) this.#join(bridge);
  }

  /** What grew, numbered anew: of threads that went on in another nothing is left. */
  finish(): readonly OpenThread<Kind>[] {
    return this.threads
      .filter(({ statements }) => statements.length > 0)
      .map((thread, number) => ({ ...thread, number }));
  }

  #begin(): OpenThread<Kind> {
    const thread: OpenThread<Kind> = { number: this.threads.length, statements: [], links: [] };
    this.threads.push(thread);
    return thread;
  }

  #put(statement: Kind, thread: OpenThread<Kind>): void {
    thread.statements.push(statement);
    this.#threadOf.set(statement.key, thread);
    this.#comparison.placed(statement, thread);
  }

  #findBridges(step: readonly Kind[]): readonly Bridge<Kind>[] {
    const { near, kindOf } = this.#comparison;
    return findBridges(step, {
      threads: this.threads,
      threadOf: this.#threadOf,
      near,
      kindOf,
      weigh: (thread, later) => weighThread(thread, later, 0, this.#comparison),
      disposals: this.#disposals,
    });
  }

  #join({ thread, young, link }: Bridge<Kind>): void {
    const moved = young.statements.splice(0);
    thread.links.push(...young.links.splice(0), link);
    thread.statements.push(...moved);
    thread.statements.sort((left, right) => comparePublished(left.publication, right.publication));
    const place = new Map(thread.statements.map(({ key }, at) => [key, at]));
    thread.links.sort((left, right) => (place.get(left.to) ?? 0) - (place.get(right.to) ?? 0));
    for (const statement of moved) {
      this.#threadOf.set(statement.key, thread);
      this.#comparison.placed(statement, thread);
    }
  }

  #weigh(later: Kind, right: number, taken: ReadonlySet<OpenThread<Kind>>): Weighing<Kind>[] {
    const rejected = this.#disposals.rejectedFor(later.key);
    const found: Weighing<Kind>[] = [];
    for (const number of this.#comparison.near(later, this.threads)) {
      const thread = this.threads[number];
      if (thread === undefined || taken.has(thread)) continue;
      if (rejected.size > 0 && thread.statements.some(({ key }) => rejected.has(key))) continue;
      const weighing = weighThread(thread, later, right, this.#comparison);
      if (weighing !== null && weighing.score > likely) found.push(weighing);
    }
    return found;
  }

  #placeChosen({ left, from, later, weighed }: Weighing<Kind>, placed: Map<Kind, OpenThread<Kind>>): void {
    const thread = this.threads[left];
    if (thread === undefined) return;
    placed.set(later, thread);
    const kind = this.#comparison.kindOf(from, later);
    thread.links.push({ from: from.key, to: later.key, kind, ...weighed, confirmation: 'proposed' });
  }
}

/**
 * Grows threads in the order of publication: each publication's statements are compared with the threads that stand, and assigned to them as a whole. What
 * belongs to none begins a thread of its own.
 * @param steps the statements of each publication, in the order of publication
 */
export function growThreads<Kind extends Statement>(
  steps: readonly (readonly Kind[])[],
  comparison: Comparison<Kind>,
  { disposals, settled }: Decided,
): readonly OpenThread<Kind>[] {
  const growth = new Growth(comparison, disposals);
  const open = steps.slice(settled.count);
  const years = new Set(open.flatMap(([first]) => (first === undefined ? [] : [first.publication.year])));
  growth.addSettled(steps.slice(0, settled.count), settled, years);
  for (const step of open) growth.add(step);
  return growth.finish();
}
