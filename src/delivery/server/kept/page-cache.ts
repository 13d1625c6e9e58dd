import type { CachedPage } from './make-page.ts';

type Entry = { readonly page: CachedPage; readonly scope: string; readonly size: number };

/** What the map, the entry and the buffers themselves take beside what is in them. */
const entryBytes = 1_000;
/** One file of data may not push out a whole site. */
const largestShare = 1 / 8;

/**
 * Pages by key, at most `limit` bytes of them with their keys and heads; those that were asked for longest ago go first. Each belongs to a
 * scope, with which it goes.
 */
export class PageCache {
  /** In the order in which they were asked for: a map keeps the order of what is put in. */
  readonly #entries = new Map<string, Entry>();
  readonly #limit: number;
  #size = 0;

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How much is kept: pages, and bytes as they count towards the limit. */
  get state(): { readonly pages: number; readonly bytes: number } {
    return { pages: this.#entries.size, bytes: this.#size };
  }

  get(key: string): CachedPage | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.page;
  }

  /** A page of more than an eighth of the limit is not kept: gives whether it was. */
  set(key: string, page: CachedPage, scope: string): boolean {
    this.#drop(key);
    const size = page.size + 2 * key.length + entryBytes;
    if (size > this.#limit * largestShare) return false;
    this.#entries.set(key, { page, scope, size });
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) break;
      this.#drop(oldest);
    }
    return true;
  }

  /** Lets all pages of a scope go. */
  dropScope(scope: string): void {
    for (const [key, entry] of this.#entries) if (entry.scope === scope) this.#drop(key);
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#size -= entry.size;
    this.#entries.delete(key);
  }
}
