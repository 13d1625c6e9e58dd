import { placeAddress } from './addresses/site.ts';
import type { WhyUnanswered } from './answers/ask-fault.ts';
import type { Clock } from './answers/asker.ts';
import { fetchLimits } from './fetch-limits.ts';
import type { Frontier } from './frontier.ts';
import type { Journal } from './journal/journal.ts';
import type { Kept, KnownPage, WhyLeft } from './journal/known-page.ts';
import type { KeptFiles } from './kept-files.ts';
import { MenuPlaces } from './menu-places.ts';
import { needsScript } from './pages/needs-script.ts';
import type { PageScan } from './pages/scan-page.ts';
import type { RunTally } from './run-tally.ts';
import type { Taken } from './take-page.ts';
import { digestWords, type PageFamilies } from './traps/page-families.ts';

type Document = Extract<Taken, { is: 'document' }>;

/** What stays known of an address whatever it answers now. */
function lasting({ address, depth, sitemap, link, menu, file, kept, words, earlier, gone }: KnownPage): KnownPage {
  return { address, depth, sitemap, link, menu, file, kept, words, earlier, gone };
}

type KeptIn = {
  clock: Clock;
  journal: Journal;
  frontier: Frontier;
  files: KeptFiles;
  families: PageFamilies;
  tally: RunTally;
};

/** Keeps what pages answer: in the list, and in their files. */
export class PageKeeper {
  /** Pages that need script, while there is none that does not. */
  bare = 0;
  readonly #clock: Clock;
  readonly #journal: Journal;
  readonly #frontier: Frontier;
  readonly #files: KeptFiles;
  readonly #families: PageFamilies;
  readonly #tally: RunTally;
  readonly #menus: MenuPlaces;

  constructor({ clock, journal, frontier, files, families, tally }: KeptIn) {
    this.#clock = clock;
    this.#journal = journal;
    this.#frontier = frontier;
    this.#files = files;
    this.#families = families;
    this.#tally = tally;
    this.#menus = new MenuPlaces(journal.pages);
  }

  /** Lays down what a page answered, with what it leads to. */
  async take(page: KnownPage, taken: Taken): Promise<void> {
    switch (taken.is) {
      case 'unchanged':
        if (page.kept !== undefined) this.#tally.keep(page.address, page.kept, page.kept.sha256);
        if (page.words !== undefined) this.#families.hear(page, page.words);
        return await this.#journal.add([this.#checked({ ...lasting(page), gone: undefined }, 200)]);
      case 'redirect':
        return await this.#follow(page, taken.status, taken.to);
      case 'refused': {
        const isGone = taken.status === 404 || taken.status === 410;
        if (isGone && page.file !== undefined) return await this.#journal.add([this.#markGone(page, taken.status)]);
        return await this.#leave(page, isGone ? 'not-found' : 'status', taken.status);
      }
      case 'document':
        return await this.#keep(page, taken);
      default:
        return await this.#leave(page, taken.is, taken.status);
    }
  }

  /** A page gave no answer. What is of the site, and not of the page, is asked again by a run that goes on with this one. */
  async miss(page: KnownPage, why: WhyUnanswered): Promise<void> {
    const isOfPage = why === 'too-large' || why === 'damaged' || why === 'slow';
    if (isOfPage) await this.#leave(page, why, null);
    else await this.#journal.add([{ ...lasting(page), left: why }]);
  }

  #checked(page: KnownPage, status: number | null): KnownPage {
    return { ...page, checked: this.#clock.now().toISOString(), ...(status === null ? {} : { status }) };
  }

  #markGone(page: KnownPage, status: number): KnownPage {
    const now = this.#checked(lasting(page), status);
    this.#tally.lose(page);
    return { ...now, gone: page.gone ?? now.checked };
  }

  async #leave(page: KnownPage, left: WhyLeft, status: number | null): Promise<void> {
    await this.#journal.add([{ ...this.#checked(lasting(page), status), left }]);
  }

  async #follow(page: KnownPage, status: number, location: string): Promise<void> {
    const { address, depth } = page;
    const to = URL.parse(location, address)?.href.slice(0, fetchLimits.addressLength) ?? '';
    const placed = to === '' ? null : placeAddress(this.#frontier.site, to, address);
    const isOther = placed !== null && placed.is !== 'elsewhere' && placed.address !== address;
    const link = { from: address, text: '', menu: false, place: 1 };
    const found = isOther ? this.#frontier.find(to, address, { depth, link }) : null;
    const isFollowed = found !== null || (isOther && this.#journal.pages.has(placed.address));
    const now = page.file === undefined ? this.#checked(lasting(page), status) : this.#markGone(page, status);
    const left: WhyLeft = placed !== null && placed.is === 'here' ? 'led-nowhere' : 'led-elsewhere';
    await this.#journal.add([...(found === null ? [] : [found]), { ...now, to, ...(isFollowed ? {} : { left }) }]);
  }

  async #keep(page: KnownPage, taken: Document): Promise<void> {
    const { address } = page;
    const { scan, sha256, bytes, charset, etag, modified, status } = taken;
    this.#tally.bytes += bytes;
    const words = scan === null ? undefined : digestWords(scan.text);
    if (words !== undefined) this.#families.hear(page, words);
    if (scan !== null && needsScript(scan)) {
      if (this.#files.count === 0) this.bare += 1;
      return await this.#leave(page, 'needs-script', status);
    }
    const same = this.#files.otherWith(sha256, address);
    // The same bytes lead where those of the other page led; so does what grows by itself.
    if (same !== null && page.file === undefined)
      return await this.#journal.add([{ ...this.#checked({ ...lasting(page), words }, status), left: 'same', same }]);
    const found = scan === null ? [] : this.#findLinks(page, scan);
    const before = page.kept;
    const isChanged = before !== undefined && before.sha256 !== sha256;
    const file = await this.#files.keep(page, taken.type, sha256);
    const fetched = isChanged || before === undefined ? this.#clock.now().toISOString() : before.fetched;
    const kept: Kept = { fetched, bytes, sha256, charset, etag, modified };
    const earlier = isChanged ? [...(page.earlier ?? []), before] : page.earlier;
    this.#tally.keep(address, before, sha256);
    // A page may stand in its own menu.
    const own = found.find((other) => other.address === address) ?? page;
    const now = this.#checked({ ...lasting(own), gone: undefined, file, kept, words, earlier }, status);
    await this.#journal.add([...found.filter((other) => other.address !== address), now]);
  }

  #findLinks({ address, depth }: KnownPage, { base, links, linksOver, menus }: PageScan): KnownPage[] {
    this.#tally.linksOver += linksOver;
    const from = URL.parse(base ?? '', address)?.href ?? address;
    // Of an address that is on the page twice, the first says where it was found.
    const found = new Map<string, KnownPage>();
    for (const { href, text, isInMenu, place } of links) {
      const link = { from: address, text, menu: isInMenu, place };
      const page = this.#frontier.find(href, from, { depth: depth + 1, link });
      if (page !== null && !found.has(page.address)) found.set(page.address, page);
    }
    const locate = (href: string) => {
      const placed = placeAddress(this.#frontier.site, href, from);
      return placed === null || placed.is === 'elsewhere' ? null : placed.address;
    };
    return this.#menus.renew(address, menus, locate, found);
  }
}
