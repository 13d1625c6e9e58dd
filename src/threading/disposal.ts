/** What a person decided about a link between two statements, by their keys. It overrules every score and stays in every later run. */
export type Disposal = {
  readonly from: string;
  readonly to: string;
  /**
   * `confirmed`: these two belong together; that a thread parts in two or that two come together is said by confirming both links.
   * `rejected`: they never stand in one thread, nor does the one answer the other.
   */
  readonly ruling: 'confirmed' | 'rejected';
  readonly reason: string;
  /** The council decision that explains it, where there is one. */
  readonly decision: string | null;
};

/** A confirmed link, seen from one of its ends. */
export type Confirmation = { readonly other: string; readonly reason: string; readonly decision: string | null };

const none: ReadonlySet<string> = new Set();

/** The disposals in the form in which threading asks for them. Which end was given first makes no difference, nor does their order. */
export class Disposals {
  readonly #confirmed = new Map<string, Confirmation[]>();
  readonly #rejected = new Map<string, Set<string>>();

  constructor(disposals: Iterable<Disposal>) {
    const ordered = [...disposals]
      .map((disposal) => ({ disposal, text: JSON.stringify(disposal) }))
      .toSorted((one, other) => (one.text < other.text ? -1 : 1));
    for (const { disposal } of ordered) {
      const { from, to, ruling, reason, decision } = disposal;
      for (const [key, other] of from === to ? [] : [[from, to] as const, [to, from] as const]) {
        if (ruling === 'rejected') this.#rejected.set(key, (this.#rejected.get(key) ?? new Set()).add(other));
        else if (!this.confirmedFor(key).some((known) => known.other === other)) {
          this.#confirmed.set(key, [...this.confirmedFor(key), { other, reason, decision }]);
        }
      }
    }
  }

  confirmedFor(key: string): readonly Confirmation[] {
    return this.#confirmed.get(key) ?? [];
  }

  rejectedFor(key: string): ReadonlySet<string> {
    return this.#rejected.get(key) ?? none;
  }

  isRejected(one: string, other: string): boolean {
    return this.rejectedFor(one).has(other);
  }
}
