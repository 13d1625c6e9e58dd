import { isDeepStrictEqual } from 'node:util';

type Known<Made> = { readonly from: readonly unknown[]; readonly made: Made };

function areOne(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, at) => part === now[at]);
}

/**
 * What was made last time, by name. From the same parts it is not made anew, and what comes out the same again is the same object, so that what is made of
 * that need not be made anew either. It holds what was made last and nothing of before.
 */
export class Again<Made extends object> {
  #before: ReadonlyMap<string, Known<Made>> = new Map();
  #now = new Map<string, Known<Made>>();

  /** Begins anew: what is not asked for again is forgotten. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /**
   * @param from all that it follows from: the same texts and numbers, the very same objects
   * @param make gives the same for the same parts, whenever it is asked
   */
  of(name: string, from: readonly unknown[], make: () => Made): Made {
    const before = this.#before.get(name);
    if (before !== undefined && areOne(before.from, from)) {
      this.#now.set(name, before);
      return before.made;
    }
    const made = make();
    const same = before !== undefined && isDeepStrictEqual(before.made, made) ? before.made : made;
    this.#now.set(name, { from, made: same });
    return same;
  }

  /** Of what follows from nothing that stays one object. */
  same(name: string, made: Made): Made {
    return this.of(name, [made], () => made);
  }
}
