import type { RichText } from '../../../../drafting/text/rich-text.ts';

/** What somebody wrote in a piece that the record does not have yet. */
export type KeptText = {
  /** What is in the fields of the form, by their names. */
  readonly fields: Readonly<Record<string, string>>;
  /** Of a passage, as the editor has it. */
  readonly text: RichText | null;
  /** The version that it was written on. */
  readonly base: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
};

/** A kept text of an earlier visit. */
export type Offer = { readonly key: string; readonly kept: KeptText };

/**
 * What this browser keeps of what somebody wrote, until the record has it: for one organisation, one person and one piece each. Every visit to a page
 * has its own place, so that two tabs keep beside each other, and what one visit left is offered by the next.
 */
export class KeptTexts {
  readonly #store: Storage | null;
  readonly #owner: string;
  readonly #visit: string;

  constructor(store: Storage | null, owner: { readonly organisation: string; readonly member: string }, visit: string) {
    this.#store = store;
    this.#owner = `doelspoor/${owner.organisation}/${owner.member}/`;
    this.#visit = visit;
  }

  /** Whether it is kept: a browser can be full, or be told to keep nothing. */
  keep(itemId: string, kept: KeptText): boolean {
    try {
      if (this.#store === null) return false;
      this.#store.setItem(this.#keyOf(itemId), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  forget(itemId: string): void {
    this.#store?.removeItem(this.#keyOf(itemId));
  }

  /** Takes away what was offered. */
  settle({ key }: Offer): void {
    this.#store?.removeItem(key);
  }

  /** What earlier visits left of a piece, the last first. */
  offersOf(itemId: string): readonly Offer[] {
    return this.#keys(`${this.#owner}${itemId}/`)
      .filter((key) => key !== this.#keyOf(itemId))
      .flatMap((key) => {
        const kept = readKept(this.#store?.getItem(key) ?? null);
        return kept === null ? [] : [{ key, kept }];
      })
      .toSorted((one, other) => other.kept.at - one.kept.at);
  }

  /** Takes away all that is kept for this person here. */
  clear(): void {
    for (const key of this.#keys(this.#owner)) this.#store?.removeItem(key);
  }

  #keyOf(itemId: string): string {
    return `${this.#owner}${itemId}/${this.#visit}`;
  }

  #keys(start: string): readonly string[] {
    const store = this.#store;
    if (store === null) return [];
    return Array.from({ length: store.length }, (_, at) => store.key(at) ?? '').filter((key) => key.startsWith(start));
  }
}

/** What was kept, where it is what this program kept. Its text is checked by the editor that shows it. */
function readKept(json: string | null): KeptText | null {
  try {
    const read: KeptText | null = JSON.parse(json ?? 'null');
    const isKept =
      typeof read?.at === 'number' &&
      typeof read.base === 'number' &&
      Object.values(read.fields).every((value) => typeof value === 'string');
    return isKept ? read : null;
  } catch {
    return null;
  }
}

/** The store of this browser; null where it has none for us. */
export function openStore(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
