import type { CachedPage } from './make-page.ts';
import type { PageCache } from './page-cache.ts';
import type { PageFiles } from './page-files.ts';

/** The scope of what belongs to no organisation, or shows several: the start, search over all, the sitemap, and what is about the site. */
const instance = '';

/** A page that is being made: for whom, and at which state of the record it was begun. */
export type Begun = {
  readonly address: string;
  readonly language: string;
  readonly scope: string;
  readonly generation: number;
};

/**
 * All that can be answered without asking the site: the pages that were made before, and the style sheet, font and icon.
 *
 * A page is a pure function of its address, its language and the record. At and below `/groningen` it shows what is of Groningen, so it goes when
 * Groningen changes; what belongs to no organisation goes with every change, and when a day begins. Each organisation has a generation: a page that was begun
 * before a change and is ready after it may show what was before, and is not kept.
 */
export class KeptPages {
  readonly #cache: PageCache;
  readonly #assets: ReadonlyMap<string, CachedPage>;
  readonly #languageFor: (acceptLanguage: string | undefined) => string;
  /** How often each organisation has changed, and under `instance` any of them. What is not in here is no organisation, or not known yet. */
  readonly #generations = new Map([[instance, 0]]);

  readonly #files: PageFiles | null;

  /**
   * @param languageFor the language of a page without `?lang=` for a reader with this Accept-Language header
   * @param files where pages are kept for a web server in front too
   */
  constructor(
    cache: PageCache,
    assets: ReadonlyMap<string, CachedPage>,
    languageFor: (acceptLanguage: string | undefined) => string,
    files: PageFiles | null = null,
  ) {
    this.#files = files;
    this.#cache = cache;
    this.#assets = assets;
    this.#languageFor = languageFor;
  }

  /** How much is kept, and how many changes of the record were seen. */
  get state(): PageCache['state'] & { readonly changes: number } {
    return { ...this.#cache.state, changes: this.#generationOf(instance) };
  }

  /** @param target as the reader wrote it: only in its normal form a page is kept */
  find(target: string, acceptLanguage: string | undefined): CachedPage | undefined {
    return (
      this.#cache.get(`${this.#languageFor(acceptLanguage)} ${target}`) ??
      this.#cache.get(target) ??
      this.#assets.get(target)
    );
  }

  /** To be called before anything of a page is read. */
  begin(address: string, acceptLanguage: string | undefined): Begun {
    // Its data lies beside an organisation: /groningen.json shows Groningen too.
    const first = /^\/([^/?.]*)/.exec(address)?.[1] ?? '';
    const scope = this.#generations.has(first) ? first : instance;
    return { address, scope, language: this.#languageFor(acceptLanguage), generation: this.#generationOf(scope) };
  }

  /** Keeps a page and gives true, unless it is too large, or what it shows may have changed since it was begun. */
  keep({ address, language, scope, generation }: Begun, page: CachedPage): boolean {
    const isCurrent = () => generation === this.#generationOf(scope);
    if (!isCurrent()) return false;
    this.#files?.write(scope, address, page, isCurrent);
    const isForAll = address.includes('?') || !page.told.get('vary')?.includes('accept-language');
    return this.#cache.set(isForAll ? address : `${language} ${address}`, page, scope);
  }

  /** Lets go what shows this organisation. */
  change(slug: string): void {
    for (const scope of [slug, instance]) this.#letGo(scope);
  }

  /** Lets go what belongs to no organisation: what is new of all tells what is of this week. */
  beginDay(): void {
    this.#letGo(instance);
  }

  #letGo(scope: string): void {
    this.#generations.set(scope, this.#generationOf(scope) + 1);
    this.#cache.dropScope(scope);
    this.#files?.remove(scope);
  }

  #generationOf(scope: string): number {
    return this.#generations.get(scope) ?? 0;
  }
}
