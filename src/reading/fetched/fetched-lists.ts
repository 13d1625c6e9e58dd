import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fetchedListName } from '../../files/own-files.data.ts';
import { limits } from '../limits.ts';
import { readInside } from '../open-inside.ts';
import { type FetchedFrom, readFetchedList } from './fetched-list.ts';

/** Knows what is known of files that were fetched, by the list of a fetch in their folder or in one above it. */
export class FetchedLists {
  /** Whether there is a list, by folder. */
  readonly #known = new Map<string, boolean>();
  /** What one list says: files come folder by folder, and a list may be large. */
  #open: { readonly folder: string; readonly files: ReadonlyMap<string, FetchedFrom> } | null = null;

  /** @returns null where no list names the file */
  async find(file: string): Promise<FetchedFrom | null> {
    const place = resolve(file);
    for (let folder = dirname(place); ; folder = dirname(folder)) {
      if (await this.#hasList(folder)) {
        const inside = relative(folder, place).split(sep).join('/');
        return (await this.#read(folder)).get(inside) ?? null;
      }
      if (folder === dirname(folder)) return null;
    }
  }

  async #hasList(folder: string): Promise<boolean> {
    const known =
      this.#known.get(folder) ??
      (await lstat(join(folder, fetchedListName)).then(
        (found) => found.isFile() && found.size <= limits.fetchedListBytes,
        () => false,
      ));
    this.#known.set(folder, known);
    return known;
  }

  /** A list that cannot be read says nothing; the files beside it do. */
  async #read(folder: string): Promise<ReadonlyMap<string, FetchedFrom>> {
    if (this.#open?.folder !== folder) {
      const file = join(folder, fetchedListName);
      const list = await lstat(file)
        .then(async ({ size }) => readInside(file, await realpath(folder), Math.min(size, limits.fetchedListBytes)))
        .catch(() => new Uint8Array());
      this.#open = { folder, files: readFetchedList(list, '') };
    }
    return this.#open.files;
  }
}
