import { comparePublished } from '../../model/publication-order.ts';
import { assign, type Candidate } from '../assign.ts';
import type { Disposals } from '../disposal.ts';
import { isWorthAsking, type Proposal } from '../proposal.ts';
import { type Weighed, worthTelling } from '../reason.ts';
import type { Statement } from '../statement.ts';
import type { Weighings } from '../weighing/weighings.ts';
import type { Comparison } from './comparison.ts';
import { type Bridge, findBridges } from './find-bridges.ts';
import { type OpenThread, representatives } from './open-thread.ts';
import { placeConfirmed } from './place-confirmed.ts';
import { printOfStep } from './print-of-step.ts';
import type { SettledStep, SettledSteps } from './settled-steps.ts';

/** What persons decided, how all else is weighed, and what an earlier run made of it. */
export type Judging = {
  readonly disposals: Disposals;
  readonly weighings: Weighings;
  readonly settled: SettledSteps;
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

  /** Adds the statements of the next publication as an earlier run did. */
  repeat(step: readonly Kind[], { threads, placed, links, joined }: SettledStep): void {
    while (this.threads.length < threads) this.#begin();
    for (const [at, statement] of step.entries()) this.#put(statement, this.#thread(placed[at] ?? -1));
    for (const [number, link] of links) this.#thread(number).links.push(link);
    for (const [thread, young, link] of joined) {
      this.#join({ thread: this.#thread(thread), young: this.#thread(young), link });
    }
  }

  /** Adds the statements of the next publication. */
  add(step: readonly Kind[], print: string): SettledStep {
    const { placed, merged } = placeConfirmed(step, {
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
    const proposals = this.#propose(weighings, placed);
    const own = new Set(step.map(({ key }) => key));
    const links = [...new Set([...placed.values(), ...merged])].flatMap((thread) =>
      thread.links.filter(({ to }) => own.has(to)).map((link) => [thread.number, link] as const),
    );
    const numbers = step.map(({ key }) => this.#threadOf.get(key)?.number ?? -1);
    const threads = this.threads.length;
    const joined = this.#findBridges(step).map((bridge) => {
      this.#join(bridge);
      return [bridge.thread.number, bridge.young.number, bridge.link] as const;
    });
    return { print, threads, placed: numbers, links, joined, proposals };
  }

  /** What grew, numbered anew: of threads that went on in another nothing is left. */
  finish(): readonly OpenThread<Kind>[] {
    return this.threads
      .filter(({ statements }) => statements.length > 0)
      .map((thread, number) => ({ ...thread, number }));
  }

  #thread(number: number): OpenThread<Kind> {
    return this.threads[number] ?? this.#begin();
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
      if (weighing !== null && weighing.score >= worthTelling) found.push(weighing);
    }
    return found;
  }

  /** Of each statement that began a thread of its own the likeliest that it could have gone on. */
  #propose(weighings: readonly Weighing<Kind>[], placed: ReadonlyMap<Kind, unknown>): readonly Proposal[] {
    const best = new Map<Kind, Weighing<Kind>>();
    for (const weighing of weighings) {
      const { later, score } = weighing;
      if (placed.has(later) || !isWorthAsking(weighing)) continue;
      if (score > (best.get(later)?.score ?? 0)) best.set(later, weighing);
    }
    return [...best.values()].map(({ from, later, weighed }) => ({
      from: from.key,
      to: later.key,
      kind: this.#comparison.kindOf(from, later),
      ...weighed,
    }));
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
  { disposals, settled }: Judging,
): readonly OpenThread<Kind>[] {
  const growth = new Growth(comparison, disposals);
  const earlier = settled.of(comparison.kind);
  const seen = new Set<string>();
  const grown: SettledStep[] = [];
  let isSettled = true;
  for (const [at, step] of steps.entries()) {
    for (const { key } of step) seen.add(key);
    const print = printOfStep(step, comparison, disposals, seen);
    const known = earlier[at];
    isSettled &&= known?.print === print;
    if (isSettled && known !== undefined) {
      growth.repeat(step, known);
      grown.push(known);
    } else grown.push(growth.add(step, print));
  }
  settled.keep(comparison.kind, grown);
  return growth.finish();
}
