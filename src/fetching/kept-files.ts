import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileName, foldName, type KeptType } from './addresses/file-name.ts';
import type { KnownPage } from './journal/known-page.ts';

const partName = '.doelspoor-fetch.part';

/** The files of a fetched site in its folder, and which page has which bytes. */
export class KeptFiles {
  /** Where an answer is written before it is known what it is. */
  readonly part: string;
  readonly #folder: string;
  readonly #taken = new Set<string>();
  /** The address of the page that has these bytes. */
  readonly #owners = new Map<string, string>();

  constructor(folder: string, pages: Iterable<KnownPage>) {
    this.#folder = folder;
    this.part = join(folder, partName);
    for (const { address, file, kept } of pages) {
      if (file === undefined) continue;
      this.#taken.add(foldName(file));
      if (kept !== undefined) this.#owners.set(kept.sha256, address);
    }
  }

  get count(): number {
    return this.#taken.size;
  }

  /** Another page with the very same bytes; null where there is none. */
  otherWith(sha256: string, address: string): string | null {
    const owner = this.#owners.get(sha256);
    return owner === undefined || owner === address ? null : owner;
  }

  /** Whether the file of a page is there as it was kept; a person may have taken it away. */
  async isWhole({ file, kept }: KnownPage): Promise<boolean> {
    if (file === undefined || kept === undefined) return false;
    const size = await stat(join(this.#folder, file)).then(
      (found) => found.size,
      () => null,
    );
    return size === kept.bytes;
  }

  /** Gives what was written a name and a place. @returns the path of the file from the folder */
  async keep({ address, file: before, kept }: KnownPage, type: KeptType, sha256: string): Promise<string> {
    const isOfType = before?.endsWith(`.${type}`) === true;
    const file = isOfType ? before : fileName(address, type, (name) => this.#taken.has(foldName(name)));
    const place = join(this.#folder, file);
    await mkdir(dirname(place), { recursive: true });
    await rename(this.part, place);
    if (before !== undefined && before !== file) {
      await rm(join(this.#folder, before), { force: true });
      this.#taken.delete(foldName(before));
    }
    this.#taken.add(foldName(file));
    if (kept !== undefined && this.#owners.get(kept.sha256) === address) this.#owners.delete(kept.sha256);
    this.#owners.set(sha256, address);
    return file;
  }

  /** Takes away what was written of an answer that is not kept. */
  async clear(): Promise<void> {
    await rm(this.part, { force: true });
  }
}
