import { errorCode } from '../../../record/errors/error-code.ts';
import type { CachedPage } from './make-page.ts';
import { type PageFile, pageFile } from './page-file.ts';
import { NotOurFolder, PagesFolder } from './pages-folder.ts';

/** So many pages may wait to be written; what comes more is not written, and stays in memory alone. */
const mostWaiting = 1_000;
const beforeNextTryMs = 5_000;
/** The same sentence is not said again for so long. */
const betweenSentencesMs = 3_600_000;

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'de schijf is vol'],
  ['EDQUOT', 'de schijfruimte voor deze gebruiker is op'],
  ['EROFS', 'er mag niet in worden geschreven'],
  ['EACCES', 'er mag niet in worden geschreven'],
  ['EPERM', 'er mag niet in worden geschreven'],
  ['ENOTDIR', 'op dat pad staat een bestand'],
  ['EEXIST', 'op dat pad staat een bestand'],
]);

function reasonOf(error: unknown): string {
  if (error instanceof NotOurFolder) return 'er staan andere bestanden in; kies een lege map';
  const code = errorCode(error) ?? 'onbekende fout';
  return reasons.get(code) ?? code;
}

/** A page that waits to be written. */
type Waiting = {
  readonly file: PageFile;
  readonly page: CachedPage;
  readonly scope: string;
  readonly isCurrent: () => boolean;
};

/**
 * The kept pages as files, for a web server in front (`DOELSPOOR_PAGES`). One thing is done at a time and removing goes first, so a page of
 * before a change can't be written after it. What goes wrong with the disk is told in one sentence and does the site no harm.
 */
export class PageFiles {
  readonly #folder: PagesFolder;
  readonly #path: string;
  readonly #say: (sentence: string) => void;
  /** The first parts of the addresses of what was written of each scope. */
  readonly #written = new Map<string, Set<string>>();
  readonly #stale = new Set<string>();
  readonly #waiting: Waiting[] = [];
  #isWorking = false;
  #working: Promise<void> = Promise.resolve();
  #nextTry: NodeJS.Timeout | undefined;
  readonly #said = new Map<string, number>();

  private constructor(folder: PagesFolder, path: string, say: (sentence: string) => void) {
    this.#folder = folder;
    this.#path = path;
    this.#say = say;
  }

  /** Empties the folder and writes style sheet, font and icon; null, and a sentence, where that can't be done. */
  static async open(
    path: string,
    assets: ReadonlyMap<string, CachedPage>,
    say: (sentence: string) => void,
  ): Promise<PageFiles | null> {
    try {
      const folder = await PagesFolder.open(path);
      for (const [address, page] of assets) await folder.write(address.slice(1), page);
      return new PageFiles(folder, path, say);
    } catch (error) {
      say(
        `DOELSPOOR_PAGES: de map ${path} kan niet worden gebruikt: ${reasonOf(error)}. De site werkt zonder; wat er nog in staat is mogelijk verouderd.`,
      );
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
      this.#sayOnce(`in de map ${this.#path} kan niet worden geschreven: ${reasonOf(error)}. De site werkt zonder.`);
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
      this.#sayOnce(
        `verouderde pagina's kunnen niet uit de map ${this.#path} weg: ${reasonOf(error)}. De webserver toont ze nog; maak de map schrijfbaar, of leeg hem.`,
      );
      clearTimeout(this.#nextTry);
      this.#nextTry = setTimeout(() => this.#work(), beforeNextTryMs).unref();
      return false;
    }
  }

  #sayOnce(sentence: string): void {
    const before = this.#said.get(sentence);
    const now = performance.now();
    if (before !== undefined && now - before < betweenSentencesMs) return;
    this.#said.set(sentence, now);
    this.#say(`DOELSPOOR_PAGES: ${sentence}`);
  }
}
