import { setTimeout as pause } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import type { Desk } from './draft-site.ts';

/** Two saves of one author begin so far apart, in milliseconds. */
const everyMs = 5000;
/** A save that no answer came for is sent again after this. */
const againMs = 250;

/** One author at a piece of their own, who saves what was typed every five seconds as a browser does. */
export class Author {
  readonly desk: Desk;
  /** Milliseconds from sending a save until its answer. */
  readonly times: number[] = [];
  readonly faults: string[] = [];
  /** How many saves were acknowledged: each is one version. */
  saved = 0;
  /** The text of the last of them. */
  text = '';
  /** Saves that were sent again because no answer came. */
  again = 0;
  readonly #base: string;
  readonly #number: number;

  constructor(base: string, desk: Desk, number: number) {
    this.#base = base;
    this.desk = desk;
    this.#number = number;
  }

  /** Writes until that moment (`performance.now()`), and ends with an acknowledged save. */
  async write(until: number): Promise<void> {
    // They begin spread over the five seconds.
    await pause((everyMs * (this.#number % 100)) / 100);
    for (let next = performance.now(); next < until; next += everyMs) {
      await pause(Math.max(0, next - performance.now()));
      await this.#save(
        `Versie ${this.saved + 1} van schrijver ${this.#number}. ${'Er is weer iets gedaan. '.repeat(this.saved % 40)}`,
      );
    }
  }

  async #save(text: string): Promise<void> {
    const { itemId, path, cookie } = this.desk;
    // The piece stood as version 1 before the first save. Under one name it may be sent as often as it takes.
    const fields = { stuk: itemId, basis: String(this.saved + 1), save: newId(), tekst: text };
    for (;;) {
      const start = performance.now();
      try {
        const answer = await fetch(this.#base + path, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: { cookie, origin: this.#base },
          redirect: 'manual',
        });
        await answer.arrayBuffer();
        if (answer.headers.get('location')?.includes(`bewaard=${itemId}`)) {
          this.times.push(performance.now() - start);
          this.saved += 1;
          this.text = text.trim();
          return;
        }
        // Busy, or without its database for a moment, it says so; anything else is a fault.
        if (answer.status !== 503) {
          this.faults.push(`${answer.status} ${answer.headers.get('location') ?? ''}`);
          return;
        }
      } catch {
        // Nobody answers: it was killed.
      }
      this.again += 1;
      await pause(againMs);
    }
  }
}
