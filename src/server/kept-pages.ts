import type { CachedPage, PageCache } from './page-cache.ts';

/** All that can be answered without asking the site: the pages that were made before, and the style sheet, font and icon. */
export class KeptPages {
  readonly #cache: PageCache;
  readonly #assets: ReadonlyMap<string, CachedPage>;
  readonly #languageFor: (acceptLanguage: string | undefined) => string;

  /** @param languageFor the language of a page without `?lang=` for a reader with this Accept-Language header */
  constructor(
    cache: PageCache,
    assets: ReadonlyMap<string, CachedPage>,
    languageFor: (acceptLanguage: string | undefined) => string,
  ) {
    this.#cache = cache;
    this.#assets = assets;
    this.#languageFor = languageFor;
  }

  find(path: string, acceptLanguage: string | undefined): CachedPage | undefined {
    return this.#cache.get(this.#keyOf(path, acceptLanguage)) ?? this.#assets.get(path);
  }

  keep(path: string, acceptLanguage: string | undefined, page: CachedPage): void {
    this.#cache.set(this.#keyOf(path, acceptLanguage), page);
  }

  #keyOf(path: string, acceptLanguage: string | undefined): string {
    return path.includes('lang=') ? path : `${this.#languageFor(acceptLanguage)} ${path}`;
  }
}
