/** A handle that more threads than this can be found by tells nothing; what stays within it is looked at. */
const tooMany = 40;
/** Of the threads of one place no more than the latest so many are looked at one by one. */
const mostOfPlace = 120;

/** By what a statement is found: the place where it stands, and words, figures and codes that only few others have. */
export type Handles = { readonly place: string | null; readonly telling: readonly string[] };

/**
 * Remembers which threads can be found by which handle, so that a statement is weighed beside those that it could belong to and no others:
 * the number of those stays the same as the number of publications grows.
 */
export class NearThreads {
  readonly #byPlace = new Map<string, Set<number>>();
  readonly #byTelling = new Map<string, Set<number>>();

  remember({ place, telling }: Handles, thread: number): void {
    if (place !== null) remember(this.#byPlace, place, thread);
    for (const handle of telling) remember(this.#byTelling, handle, thread);
  }

  find({ place, telling }: Handles): Set<number> {
    const found = new Set<number>();
    const near = place === null ? undefined : this.#byPlace.get(place);
    if (near !== undefined) for (const thread of latest(near)) found.add(thread);
    for (const handle of telling) {
      const threads = this.#byTelling.get(handle);
      if (threads !== undefined && threads.size <= tooMany) for (const thread of threads) found.add(thread);
    }
    return found;
  }
}

/** What was remembered last stands at the end. */
function remember(index: Map<string, Set<number>>, handle: string, thread: number): void {
  const known = index.get(handle);
  if (known === undefined) index.set(handle, new Set([thread]));
  else {
    known.delete(thread);
    known.add(thread);
  }
}

function latest(threads: ReadonlySet<number>): Iterable<number> {
  return threads.size <= mostOfPlace ? threads : [...threads].slice(-mostOfPlace);
}
