import { placeAddress } from './addresses/site.ts';
import { AskFault } from './answers/ask-fault.ts';
import type { Asker, Clock } from './answers/asker.ts';
import { FetchFault } from './fetch-fault.ts';
import { fetchLimits } from './fetch-limits.ts';
import type { FetchHearers, FetchOutcome, FetchRequest } from './fetch-request.ts';
import type { Frontier } from './frontier.ts';
import type { Journal } from './journal/journal.ts';
import type { KnownPage, WhyLeft } from './journal/known-page.ts';
import { KeptFiles } from './kept-files.ts';
import { PageKeeper } from './page-keeper.ts';
import type { Robots } from './robots/robots.ts';
import { RunTally } from './run-tally.ts';
import { type Taken, takePage } from './take-page.ts';
import { PageFamilies } from './traps/page-families.ts';

/** One run over the addresses of a site, in the order in which they are found. */
export class SiteWalk {
  readonly #request: FetchRequest;
  readonly #asker: Asker;
  readonly #journal: Journal;
  readonly #frontier: Frontier;
  readonly #robots: Robots;
  readonly #files: KeptFiles;
  readonly #keeper: PageKeeper;
  readonly #families = new PageFamilies();
  readonly #tally = new RunTally();
  /** Pages in a row without an answer. */
  #silent = 0;

  constructor(
    request: FetchRequest,
    on: { asker: Asker; clock: Clock; journal: Journal; frontier: Frontier; robots: Robots },
  ) {
    this.#request = request;
    this.#asker = on.asker;
    this.#journal = on.journal;
    this.#frontier = on.frontier;
    this.#robots = on.robots;
    this.#files = new KeptFiles(request.folder, on.journal.pages.values());
    this.#keeper = new PageKeeper({ ...on, files: this.#files, families: this.#families, tally: this.#tally });
  }

  /**
   * Asks for all pages that this run did not ask for yet, and for those that they lead to.
   * @throws FetchFault `silent` where the site answers no more
   */
  async walk(hearers: FetchHearers): Promise<FetchOutcome> {
    const { pages } = this.#journal;
    for (const page of pages.values())
      if (this.#journal.isChecked(page) && page.words !== undefined) this.#families.hear(page, page.words);
    let done = 0;
    // What is found on the way comes behind what was known, and is met here as well.
    for (const page of pages.values()) {
      if (!this.#journal.isChecked(page)) await this.#visit(page);
      // A site that needs script does so everywhere; its sitemap may name thousands of pages.
      if (this.#keeper.bare >= fetchLimits.barePages) break;
      done += 1;
      hearers.progress({ pages: this.#files.count, waiting: pages.size - done, bytes: this.#tally.bytes });
    }
    await this.#files.clear();
    return this.#tally.tell(this.#request, this.#journal, this.#frontier, this.#files.count);
  }

  async #visit(page: KnownPage): Promise<void> {
    const why = this.#frontier.judge(page, this.#robots, this.#families) ?? this.#overBounds(page);
    if (why !== null) {
      if (page.left !== why) await this.#journal.add([{ ...page, left: why }]);
      return;
    }
    try {
      const taken = await this.#ask(page);
      this.#silent = 0;
      await this.#keeper.take(page, taken);
    } catch (error) {
      if (!(error instanceof AskFault)) throw error;
      await this.#keeper.miss(page, error.why);
      this.#silent += error.why === 'too-large' || error.why === 'damaged' ? 0 : 1;
      if (this.#silent >= fetchLimits.silentPages) throw new FetchFault({ say: 'silent', with: {} }, error);
    }
  }

  #overBounds({ file }: KnownPage): WhyLeft | null {
    if (this.#tally.bytes >= fetchLimits.allBytes) return 'most-bytes';
    return file === undefined && this.#files.count >= this.#request.mostPages ? 'most-pages' : null;
  }

  /** Asks for a page; where a redirect leads to what is the same page (with a session number for one), for that. */
  async #ask(page: KnownPage): Promise<Taken> {
    const isWhole = this.#journal.hasMenus && (await this.#files.isWhole(page));
    const headers = {
      ...(isWhole && page.kept?.etag !== undefined ? { 'if-none-match': page.kept.etag } : {}),
      ...(isWhole && page.kept?.modified !== undefined ? { 'if-modified-since': page.kept.modified } : {}),
    };
    let address = page.address;
    for (let step = 0; ; step += 1) {
      const taken = await this.#asker.ask(address, headers, (answer) => takePage(answer, address, this.#files.part));
      if (taken.is !== 'redirect' || step === fetchLimits.redirects) return taken;
      const to = URL.parse(taken.to, address)?.href ?? '';
      const placed = placeAddress(this.#frontier.site, to, address);
      if (placed === null || placed.is === 'elsewhere' || placed.address !== page.address) return taken;
      address = to;
    }
  }
}
