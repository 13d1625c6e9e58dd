/** One who waits, and for whom. */
export type Place = { readonly who: string };

/**
 * A line of at most `most` places in which the readers take turns, however many places each holds: who asks for a thousand things waits for
 * those, and not the others with them. Where it is full, who holds most gives up a place.
 */
export class FairLine<Waiting extends Place> {
  readonly #most: number;
  /** Of each reader what waits longest first; the readers in the order of their turns. */
  readonly #lines = new Map<string, Set<Waiting>>();
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#size;
  }

  /** Takes a place. Gives who has to leave for it, which may be the newcomer; null where there was room. */
  join(place: Waiting): Waiting | null {
    const line = this.#lines.get(place.who);
    if (line === undefined) this.#lines.set(place.who, new Set([place]));
    else line.add(place);
    this.#size += 1;
    if (this.#size <= this.#most) return null;
    const longest = [...this.#lines.values()].reduce((long, other) => (other.size > long.size ? other : long));
    const last = [...longest].at(-1) ?? place;
    this.leave(last);
    return last;
  }

  leave(place: Waiting): void {
    const line = this.#lines.get(place.who);
    if (line?.delete(place) !== true) return;
    this.#size -= 1;
    if (line.size === 0) this.#lines.delete(place.who);
  }

  /** Takes out whose turn it is; null where nobody waits. */
  next(): Waiting | null {
    for (const [who, line] of this.#lines) {
      // Whoever has had a turn comes after the others.
      this.#lines.delete(who);
      this.#lines.set(who, line);
      for (const place of line) {
        this.leave(place);
        return place;
      }
    }
    return null;
  }
}
