import type { FetchOutcome, FetchRequest } from './fetch-request.ts';
import type { Frontier } from './frontier.ts';
import type { Journal } from './journal/journal.ts';
import type { Kept, KnownPage } from './journal/known-page.ts';

/** What one run comes to, while it goes on. */
export class RunTally {
  /** Bytes of pages and documents that came. */
  bytes = 0;
  linksOver = 0;
  #unchanged = 0;
  readonly #fresh: string[] = [];
  readonly #changed: string[] = [];
  readonly #gone: string[] = [];

  /** A page was kept. @param before what was kept of it; undefined where nothing was */
  keep(address: string, before: Kept | undefined, sha256: string): void {
    if (before === undefined) this.#fresh.push(address);
    else if (before.sha256 !== sha256) this.#changed.push(address);
    else this.#unchanged += 1;
  }

  /** A page is not on the site any more; told once. */
  lose({ address, gone }: KnownPage): void {
    if (gone === undefined) this.#gone.push(address);
  }

  /** @param files that the folder has now */
  tell({ address, folder }: FetchRequest, journal: Journal, frontier: Frontier, files: number): FetchOutcome {
    return {
      address,
      folder,
      wentOn: journal.goesOn,
      files,
      bytes: this.bytes,
      fresh: this.#fresh,
      changed: this.#changed,
      unchanged: this.#unchanged,
      gone: this.#gone,
      left: [...journal.pages.values()].flatMap((page) =>
        page.left === undefined ? [] : [{ address: page.address, why: page.left }],
      ),
      beside: frontier.beside.size,
      elsewhere: frontier.elsewhere.size,
      documentsElsewhere: [...frontier.documentsElsewhere],
      over: frontier.over + this.linksOver,
    };
  }
}
