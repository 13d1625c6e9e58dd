import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from './service.ts';

const mostAddresses = 3_000;
const betweenPagesMs = 15;

/** What readers met: while the service was up all along, and while it was down or starting for a part of it. */
export type Met = { readonly up: Map<string, number>; readonly down: Map<string, number> };

/** Readers who follow links of the site from page to page, all the time. */
export class Readers {
  readonly met: Met = { up: new Map(), down: new Map() };
  /** The first of each kind of answer that a reader should not get. */
  readonly faults: string[] = [];
  /** Addresses of a page that a link led to and that went: of a finding or a thread after the next judgement. */
  readonly gone = new Set<string>();
  readonly #service: Service;
  readonly #known = new Set(['/', '/zoeken?q=haven']);
  readonly #addresses = ['/', '/zoeken?q=haven'];
  readonly #stopping = new AbortController();
  readonly #reading: Promise<void>[];

  constructor(service: Service, count: number) {
    this.#service = service;
    this.#reading = Array.from({ length: count }, () => this.#read());
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#reading);
  }

  async #read(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const address = this.#addresses[Math.floor(Math.random() * this.#addresses.length)] ?? '/';
      const before = this.#service.upSince;
      const outcome = await this.#ask(address);
      const wasUp = before !== null && before === this.#service.upSince;
      const counts = wasUp ? this.met.up : this.met.down;
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (outcome === '404' || outcome === '410') this.gone.add(address);
      if (wasUp && !/^(?:200|404|410)$/.test(outcome)) this.faults.push(`${address}: ${outcome}`);
      await pause(betweenPagesMs);
    }
  }

  /** The status of an answer that came whole, or what went wrong. */
  async #ask(address: string): Promise<string> {
    try {
      const response = await fetch(this.#service.base + address, { signal: AbortSignal.timeout(30_000) });
      const text = await response.text();
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      if (isPage && !text.trimEnd().endsWith('</html>')) return 'cut off';
      if (response.status === 200 && isPage) this.#hearOf(text);
      return String(response.status);
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError' ? 'no answer in 30 s' : 'no connection';
    }
  }

  #hearOf(page: string): void {
    for (const [, href = ''] of page.matchAll(/href="(\/[^"#]*)/g)) {
      const link = href.replaceAll('&amp;', '&');
      if (this.#known.has(link) || this.#known.size >= mostAddresses) continue;
      this.#known.add(link);
      this.#addresses.push(link);
    }
  }
}
