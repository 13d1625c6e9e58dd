import { companionExtensions } from '../reading/companion-extensions.data.ts';
import { extensionOf } from '../reading/detect-format.ts';
import { matchWildcards } from './addresses/match-wildcards.ts';
import { placeAddress, type Site } from './addresses/site.ts';
import { fetchLimits } from './fetch-limits.ts';
import type { FetchRequest } from './fetch-request.ts';
import type { KnownPage, WhyLeft } from './journal/known-page.ts';
import { mayAsk, type Robots } from './robots/robots.ts';
import { judgeAddress } from './traps/judge-address.ts';
import type { PageFamilies } from './traps/page-families.ts';

const documents = new Set(['pdf', 'docx', 'xlsx']);
/** Addresses outside the site are counted as far as this. */
const mostCounted = 10_000;

/** How an address was found. */
export type FoundBy = Pick<KnownPage, 'depth' | 'sitemap' | 'link'>;

/** About what a line of the list takes: what was found, and what will be known of it. */
function weigh({ address, link }: KnownPage): number {
  return 300 + address.length + (link === undefined ? 0 : link.from.length + link.text.length);
}

/** What is known of a site's addresses: which are new, and which are left and why. */
export class Frontier {
  readonly site: Site;
  readonly beside = new Set<string>();
  readonly elsewhere = new Set<string>();
  /** PDF, DOCX and XLSX on other hosts. */
  readonly documentsElsewhere = new Set<string>();
  /** Addresses over the most that one site may have. */
  over = 0;
  readonly #pages: ReadonlyMap<string, KnownPage>;
  readonly #request: FetchRequest;
  #known = 0;

  constructor(site: Site, pages: ReadonlyMap<string, KnownPage>, request: FetchRequest) {
    this.site = site;
    this.#pages = pages;
    this.#request = request;
    for (const page of pages.values()) this.#known += weigh(page);
  }

  /**
   * Looks at an address that was found, as it was written.
   * @returns what is new about it: the address, or who linked to it first; null where nothing is
   */
  find(href: string, base: string, by: FoundBy): KnownPage | null {
    const placed = placeAddress(this.site, href, base);
    if (placed === null) return null;
    if (placed.is === 'elsewhere') {
      this.#countElsewhere(placed.address);
      return null;
    }
    const extension = extensionOf(new URL(placed.address).pathname);
    if (companionExtensions.has(extension)) return null;
    // A document that a page leads to is a part of the publication wherever the site keeps its documents.
    if (placed.is === 'beside' && !documents.has(extension)) {
      if (this.beside.size < mostCounted) this.beside.add(placed.address);
      return null;
    }
    const known = this.#pages.get(placed.address);
    if (known !== undefined) return this.#addFinder(known, by);
    const page: KnownPage = { address: placed.address, ...by };
    if (this.#pages.size >= fetchLimits.addresses || this.#known + weigh(page) > fetchLimits.known) {
      this.over += 1;
      return null;
    }
    this.#known += weigh(page);
    return page;
  }

  #countElsewhere(address: string): void {
    if (this.elsewhere.size >= mostCounted) return;
    this.elsewhere.add(address);
    if (documents.has(extensionOf(new URL(address).pathname))) this.documentsElsewhere.add(address);
  }

  #addFinder(known: KnownPage, { sitemap, link }: FoundBy): KnownPage | null {
    const isLinked = known.link === undefined && link !== undefined && link.from !== known.address;
    const isListed = known.sitemap === undefined && sitemap !== undefined;
    if (!isLinked && !isListed) return null;
    return { ...known, ...(isLinked ? { link } : {}), ...(isListed ? { sitemap } : {}) };
  }

  /** Why an address is not asked for; null where it is. */
  judge(page: KnownPage, robots: Robots, families: PageFamilies): WhyLeft | null {
    const { address, depth } = page;
    const { depth: deepest, only } = this.#request;
    if (!mayAsk(robots, address)) return 'robots';
    if (depth === 0) return null;
    const path = address.slice(this.site.origin.length);
    if (only.length > 0 && !only.some((pattern) => matchWildcards(pattern, path))) return 'not-asked-for';
    if (deepest !== null && depth > deepest) return 'too-deep';
    return judgeAddress(address) ?? (families.isEndless(page) ? 'endless' : null);
  }
}
