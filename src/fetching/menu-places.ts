import { fetchLimits } from './fetch-limits.ts';
import type { KnownPage, MenuPlace } from './journal/known-page.ts';
import type { MenuEntry } from './pages/menu-entry.ts';

/** Deeper no menu of a publication is. */
const mostAbove = 12;

/** A page above says more than a list of nothing but links, and what is marked as a menu more than what is not. */
function rank({ under, marked }: MenuPlace): number {
  return (under === undefined ? 0 : 2) + (marked ? 1 : 0);
}

/** What stands above an entry: up to the first that leads to another page, and the words between, outermost first. */
function aboveOf(
  entries: readonly MenuEntry[],
  addresses: readonly (string | null)[],
  at: number,
): Pick<MenuPlace, 'under' | 'folds'> {
  const folds: string[] = [];
  let above = entries[at]?.above ?? null;
  for (let step = 0; above !== null && step < mostAbove; step += 1) {
    const under = addresses[above] ?? null;
    // The same page above itself is its first part: "Programma 2" > "Inleiding".
    if (under !== null && under !== addresses[at]) return { under, ...(folds.length === 0 ? {} : { folds }) };
    const entry = entries[above];
    if (under === null && entry !== undefined) folds.unshift(entry.text);
    above = entry?.above ?? null;
  }
  return folds.length === 0 ? {} : { folds };
}

/**
 * Where each page stands in the menus of the site. Menus are put together from many pages, of which each may show another branch: of an address
 * that stands in several the place that says most holds, and of equals the first.
 */
export class MenuPlaces {
  readonly #pages: ReadonlyMap<string, KnownPage>;
  /** The addresses that have their place from a page. */
  readonly #from = new Map<string, Set<string>>();
  #characters = 0;

  constructor(pages: ReadonlyMap<string, KnownPage>) {
    this.#pages = pages;
    for (const { address, menu } of pages.values()) if (menu !== undefined) this.#hold(address, menu);
  }

  /**
   * Takes over what the menus of a page say now, in place of what they said before.
   * @param locate the address on the site that an entry leads to; null for elsewhere
   * @param found what is new of pages that this one leads to
   * @returns these with their places, and pages that were known whose place is another now
   */
  renew(
    from: string,
    entries: readonly MenuEntry[],
    locate: (href: string) => string | null,
    found: ReadonlyMap<string, KnownPage>,
  ): KnownPage[] {
    const changed = new Map(found);
    const places = this.#read(from, entries, locate);
    for (const address of this.#from.get(from) ?? []) {
      const page = changed.get(address) ?? this.#pages.get(address);
      if (places.has(address) || page?.menu?.from !== from) continue;
      const { menu: _, ...without } = page;
      changed.set(address, without);
    }
    this.#from.delete(from);
    for (const [address, menu] of places) {
      const page = changed.get(address) ?? this.#pages.get(address);
      if (page === undefined) continue;
      const held = page.menu;
      if (held !== undefined && held.from !== from && rank(menu) <= rank(held)) continue;
      if (this.#characters > fetchLimits.menus) break;
      this.#hold(address, menu);
      if (JSON.stringify(held) !== JSON.stringify(menu)) changed.set(address, { ...page, menu });
    }
    return [...changed.values()];
  }

  #read(
    from: string,
    entries: readonly MenuEntry[],
    locate: (href: string) => string | null,
  ): ReadonlyMap<string, MenuPlace> {
    const addresses = entries.map(({ href }) => (href === null ? null : locate(href)));
    const places = new Map<string, MenuPlace>();
    for (const [at, { text, isMarked: marked }] of entries.entries()) {
      const address = addresses[at] ?? null;
      if (address === null) continue;
      const { under, folds } = aboveOf(entries, addresses, at);
      const isStart = under !== undefined && this.#pages.get(under)?.depth === 0;
      const place: MenuPlace = {
        from,
        place: at + 1,
        text,
        marked,
        ...(under === undefined || isStart ? {} : { under }),
        ...(folds === undefined ? {} : { folds }),
      };
      const first = places.get(address);
      if (first === undefined || rank(place) > rank(first)) places.set(address, place);
    }
    return places;
  }

  #hold(address: string, menu: MenuPlace): void {
    this.#characters += 80 + JSON.stringify(menu).length;
    const own = this.#from.get(menu.from);
    if (own === undefined) this.#from.set(menu.from, new Set([address]));
    else own.add(address);
  }
}
