import { type Handles, NearThreads } from './near-threads.ts';

/**
 * Finds the threads that a statement could continue. What came into a thread is only made findable when something is sought: an earlier run may
 * have settled all.
 */
export class NearStatements<Kind extends object> {
  readonly #near = new NearThreads();
  readonly #handlesOf: (statement: Kind) => Handles;
  readonly #made = new WeakMap<Kind, Handles>();
  readonly #waiting: (readonly [statement: Kind, thread: number])[] = [];

  constructor(handlesOf: (statement: Kind) => Handles) {
    this.#handlesOf = handlesOf;
  }

  placed(statement: Kind, thread: number): void {
    this.#waiting.push([statement, thread]);
  }

  find(statement: Kind): Set<number> {
    for (const [placed, thread] of this.#waiting.splice(0)) this.#near.remember(this.#handles(placed), thread);
    return this.#near.find(this.#handles(statement));
  }

  /** Made once: a statement is sought by them, and later found by them. */
  #handles(statement: Kind): Handles {
    const handles = this.#made.get(statement) ?? this.#handlesOf(statement);
    this.#made.set(statement, handles);
    return handles;
  }
}
