import { chmod, mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../../../files/error-code.ts';
import type { CachedPage } from './make-page.ts';
import { kinds } from './page-file.ts';

/** By this file a folder is known as ours: what is in it may be removed. */
const mark = '.doelspoor-pages';
/** Where files are made and where they go, beside the ones that are read: within one file system a name is given and taken at once. */
const making = '.new';
const leaving = '.old';

const suffixes = { br: '.br', gzip: '.gz', identity: '' } as const;

/** That a folder holds what is not ours, so that it can't be emptied. */
export class NotOurFolder extends Error {}

/** The folder of the files that a web server in front reads. All functions throw the system's error. */
export class PagesFolder {
  readonly #path: string;
  readonly #made = new Set<string>();
  #number = 0;
  #sweeping: Promise<void> = Promise.resolve();

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * Empties the folder, or makes it. What another state of the record or another version left there is not to be read any more.
   * Throws NotOurFolder where anything is in it and it was not ours.
   */
  static async open(path: string): Promise<PagesFolder> {
    await mkdir(path, { recursive: true, mode: 0o755 });
    const names = await readdir(path);
    if (names.length > 0 && !names.includes(mark)) throw new NotOurFolder(path);
    for (const name of names) if (name !== mark) await rm(join(path, name), { recursive: true });
    const folder = new PagesFolder(path);
    await folder.#layOut();
    return folder;
  }

  /**
   * Writes a page as it is and compressed. Who reads finds all of it or nothing; the file without a suffix comes last, since by that one it is
   * found. Its time of change is the stamp of the page, from which a web server makes the tag that we give too.
   * @param path below the folder, with slashes; not of the reader's making
   */
  async write(path: string, page: CachedPage): Promise<void> {
    try {
      await this.#write(path, page);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      // Somebody emptied the folder by hand.
      this.#made.clear();
      await this.#layOut();
      await this.#write(path, page);
    }
  }

  async #layOut(): Promise<void> {
    await writeFile(join(this.#path, mark), 'Doelspoor empties this folder at each start.\n');
    await this.#makeFolder(making);
    await this.#makeFolder(leaving);
  }

  async #write(path: string, page: CachedPage): Promise<void> {
    await this.#makeFolder(dirname(path));
    for (const encoding of ['br', 'gzip', 'identity'] as const) {
      const made = this.#nextIn(making);
      try {
        await writeFile(made, page.body[encoding], { flag: 'wx' });
        // Whatever mask the program was started with: another user reads it.
        await chmod(made, 0o644);
        await utimes(made, page.stamp, page.stamp);
        await rename(made, join(this.#path, path) + suffixes[encoding]);
      } catch (error) {
        await rm(made, { force: true }).catch(() => undefined);
        throw error;
      }
    }
  }

  /** Takes away what has this first part in its address, each folder at once; what is in it is removed later. */
  async remove(first: string): Promise<void> {
    for (const kind of kinds) {
      for (const suffix of Object.values(suffixes)) await this.#takeAway(`${kind}/${first}.html${suffix}`);
      if (first !== '') await this.#takeAway(`${kind}/${first}`);
    }
  }

  async #takeAway(path: string): Promise<void> {
    for (const made of this.#made) if (made === path || made.startsWith(`${path}/`)) this.#made.delete(made);
    const gone = this.#nextIn(leaving);
    try {
      await rename(join(this.#path, path), gone);
    } catch (error) {
      // Gone already.
      if (errorCode(error) === 'ENOENT') return;
      throw error;
    }
    // Nobody reads it any more, and what is left of it the next start removes.
    this.#sweeping = this.#sweeping.then(() => rm(gone, { recursive: true, force: true })).catch(() => undefined);
  }

  /** Resolves when nothing is being removed any more. */
  async swept(): Promise<void> {
    await this.#sweeping;
  }

  async #makeFolder(path: string): Promise<void> {
    if (path === '.' || this.#made.has(path)) return;
    await this.#makeFolder(dirname(path));
    await mkdir(join(this.#path, path)).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
    await chmod(join(this.#path, path), 0o755);
    this.#made.add(path);
  }

  #nextIn(folder: string): string {
    this.#number += 1;
    return join(this.#path, folder, String(this.#number));
  }
}
