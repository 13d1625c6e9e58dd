import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FetchOutcome, FetchRequest } from './fetch-request.ts';
import { fetchSite } from './fetch-site.ts';
import type { KnownPage } from './journal/known-page.ts';
import { makeTestClock } from './test-clock.fixture.ts';

/** A folder that sites are fetched into, with what came of it. */
export class FetchedFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'doelspoor-fetch-'));
  waited: readonly number[] = [];
  slowedDown: number[] = [];

  /** @param from when the run begins */
  async fetch(address: string, more: Partial<FetchRequest> = {}, from?: string): Promise<FetchOutcome> {
    const clock = makeTestClock(from);
    this.waited = clock.waited;
    const request: FetchRequest = {
      address,
      folder: this.folder,
      rate: 1,
      mostPages: 1000,
      depth: null,
      only: [],
      allowPrivate: true,
      contact: null,
      ...more,
    };
    const hearers = {
      progress: () => undefined,
      slowedDown: (seconds: number) => this.slowedDown.push(seconds),
      waiting: () => undefined,
    };
    return await fetchSite(request, hearers, { clock, userAgent: 'Doelspoor/1 (+https://voorbeeld.nl)' });
  }

  /** The files of pages, without the list. */
  get files(): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(this.folder, name)).isFile() && name !== 'doelspoor-fetch.jsonl')
      .toSorted();
  }

  get list(): string {
    return this.read('doelspoor-fetch.jsonl');
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** What the list says of a path of the site. */
  page(path: string): KnownPage {
    const lines = this.list.trimEnd().split('\n').slice(1);
    const found = lines
      .map((line): KnownPage => JSON.parse(line))
      .findLast(({ address }) => new URL(address).pathname + new URL(address).search === path);
    if (found === undefined) throw new Error(`${path} is not in the list`);
    return found;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
