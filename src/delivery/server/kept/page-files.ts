import type { CachedPage } from './make-page.ts';
import { type PageFile, pageFile } from './page-file.ts';
import { PagesFolder } from './pages-folder.ts';
import { type PagesNotice, whyNoPages } from './pages-notice.ts';

/** So many pages may wait to be written; what comes more is not written, and stays in memory alone. */
const mostWaiting = 1_000;
const beforeNextTryMs = 5_000;
/** The same is not told again for so long. */
const betweenNoticesMs = 3_600_000;

/** A page that waits to be written. */
type Waiting = {
  readonly file: PageFile;
  readonly page: CachedPage;
  readonly scope: string;
  readonly isCurrent: () => boolean;
};

/**
 * The kept pages as files, for a web server in front (`DOELSPOOR_PAGES`). One thing is done at a time and removing goes first, so a page of
 * before a change can't be written after it. What goes wrong with the disk is told and does the site no harm.
 */
export class PageFiles {
  readonly #folder: PagesFolder;
  readonly #path: string;
  readonly #notice: (notice: PagesNotice) => void;
  /** The first parts of the addresses of what was written of each scope. */
  readonly #written = new Map<string, Set<string>>();
  readonly #stale = new Set<string>();
  readonly #waiting: Waiting[] = [];
  #isWorking = false;
  #working: Promise<void> = Promise.resolve();
  #nextTry: NodeJS.Timeout | undefined;
  readonly #said = new Map<string, number>();

  private constructor(folder: PagesFolder, path: string, notice: (notice: PagesNotice) => void) {
    this.#folder = folder;
    this.#path = path;
    this.#notice = notice;
  }

  /** Empties the folder and writes style sheet, font and icon; null, and a notice, where that can't be done. */
  static async open(
    path: string,
    assets: ReadonlyMap<string, CachedPage>,
    notice: (notice: PagesNotice) => void,
  ): Promise<PageFiles | null> {
    try {
      const folder = await PagesFolder.open(path);
      for (const [address, page] of assets) await folder.write(address.slice(1), page);
      return new PageFiles(folder, path, notice);
    } catch (error) {
      notice({ say: 'pages-unused', with: { folder: path, why: whyNoPages(error) } });
      return null;
    }
  }

  /**
   * Has a page written where it can have a file. @param isCurrent asked right before it is written: whether it still shows what is so
   */
  write(scope: string, address: string, page: CachedPage, isCurrent: () => boolean): void {
    const file = pageFile(address, page);
    if (file === null || this.#waiting.length >= mostWaiting) return;
    this.#waiting.push({ file, page, scope, isCurrent });
    this.#work();
  }

  /** Takes the files of a scope away. */
  remove(scope: string): void {
    this.#stale.add(scope);
    this.#work();
  }

  /** Resolves when all that was asked for is written and removed, as far as it can be. */
  async settled(): Promise<void> {
    await this.#working;
    await this.#folder.swept();
  }

  /** Writes nothing any more. The files stay, for readers while the program is started anew. */
  async close(): Promise<void> {
    this.#waiting.length = 0;
    await this.settled();
    clearTimeout(this.#nextTry);
  }

  #work(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#working = this.#doAll();
  }

  async #doAll(): Promise<void> {
    while (await this.#removeStale()) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      if (next.isCurrent()) await this.#writeNow(next);
    }
    // Not a step later: what comes now has to begin anew.
    this.#isWorking = false;
  }

  async #writeNow({ file, page, scope }: Waiting): Promise<void> {
    const firsts = this.#written.get(scope) ?? new Set();
    this.#written.set(scope, firsts.add(file.first));
    try {
      await this.#folder.write(file.path, page);
    } catch (error) {
      this.#tellOnce({ say: 'pages-not-written', with: { folder: this.#path, why: whyNoPages(error) } });
    }
  }

  /** Gives false where it can't be done: nothing is written until it can, and it is tried again. */
  async #removeStale(): Promise<boolean> {
    try {
      for (const scope of this.#stale) {
        for (const first of this.#written.get(scope) ?? []) await this.#folder.remove(first);
        this.#written.delete(scope);
        this.#stale.delete(scope);
      }
      return true;
    } catch (error) {
      this.#tellOnce({ say: 'pages-not-removed', with: { folder: this.#path, why: whyNoPages(error) } });
      clearTimeout(this.#nextTry);
      this.#nextTry = setTimeout(() => this.#work(), beforeNextTryMs).unref();
      return false;
    }
  }

  #tellOnce(notice: PagesNotice): void {
    const key = JSON.stringify(notice);
    const before = this.#said.get(key);
    const now = performance.now();
    if (before !== undefined && now - before < betweenNoticesMs) return;
    this.#said.set(key, now);
    this.#notice(notice);
  }
}
