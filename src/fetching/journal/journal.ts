import { type FileHandle, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchedListName } from '../../files/own-files.data.ts';
import { FetchFault } from '../fetch-fault.ts';
import { type KnownPage, type ListHead, pageKeys } from './known-page.ts';
import { readJournal } from './read-journal.ts';

/** Pages that are written in one go: some 400 kB. */
const pagesAtOnce = 1000;

/** What is known of a page as one line, always in the same order. */
function writeLine(page: KnownPage): string {
  return `${JSON.stringify(Object.fromEntries(pageKeys.map((key) => [key, page[key]])))}\n`;
}

/**
 * All that is known of a site, and the file that says it. While a run goes on lines are added, of which the last of an address holds: whatever
 * ends the program, what was added stays. When a run begins and when it ends the file is made anew with one line an address.
 */
export class Journal {
  readonly head: ListHead;
  /** By address, in the order in which they were found. */
  readonly pages: Map<string, KnownPage>;
  /** This run goes on with one that was stopped. */
  readonly goesOn: boolean;
  readonly #folder: string;
  #file: FileHandle | null = null;

  private constructor(folder: string, head: ListHead, pages: Map<string, KnownPage>, goesOn: boolean) {
    this.#folder = folder;
    this.head = head;
    this.pages = pages;
    this.goesOn = goesOn;
  }

  /**
   * Opens the list in a folder, or begins one.
   * @throws FetchFault `list-damaged`, `folder-of-other`
   */
  static async open(folder: string, address: string, now: Date): Promise<Journal> {
    const before = await readJournal(join(folder, fetchedListName));
    if (before !== null && before.head.address !== address)
      throw new FetchFault({ say: 'folder-of-other', with: { folder, address: before.head.address } });
    const goesOn = before !== null && before.head.ended === null;
    const began = goesOn ? before.head.began : now.toISOString();
    const menus = before?.head.menus;
    const head: ListHead = { doelspoor: 'fetch', version: 1, address, began, ended: null, ...(menus && { menus }) };
    const journal = new Journal(folder, head, before?.pages ?? new Map(), goesOn);
    await journal.#writeWhole(head);
    journal.#file = await open(join(folder, fetchedListName), 'a');
    return journal;
  }

  /** Whether a page that did not change has nothing to tell: of lists from before menus were kept it has. */
  get hasMenus(): boolean {
    return this.head.menus === true;
  }

  /** Whether this run asked for a page already. */
  isChecked({ checked }: KnownPage): boolean {
    return checked !== undefined && checked >= this.head.began;
  }

  /** Keeps what is known of some pages now: what was found on a page stands before it, so that no page counts as read without that. */
  async add(pages: readonly KnownPage[]): Promise<void> {
    for (const page of pages) this.pages.set(page.address, page);
    await this.#file?.appendFile(pages.map(writeLine).join(''));
    await this.#file?.datasync();
  }

  /** The run came to its end: the next one asks for all anew. */
  async end(now: Date): Promise<void> {
    await this.#writeWhole({ ...this.head, ended: now.toISOString(), menus: true });
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }

  async #writeWhole(head: ListHead): Promise<void> {
    const making = join(this.#folder, `.${fetchedListName}`);
    const file = await open(making, 'w');
    try {
      await file.appendFile(`${JSON.stringify(head)}\n`);
      const pages = this.pages.values();
      for (let some = [...pages.take(pagesAtOnce)]; some.length > 0; some = [...pages.take(pagesAtOnce)])
        await file.appendFile(some.map(writeLine).join(''));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(making, join(this.#folder, fetchedListName));
  }
}
