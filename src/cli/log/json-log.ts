import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { LogEntry } from './log-entry.ts';

/** So many lines may wait for a slow reader of the log. */
const mostWaiting = 10_000;

/**
 * A log of one JSON object a line. What happens in one turn of the program is written at once, so that a log of thousands of requests a second
 * costs little; where the reader of the log can't keep up, lines are left out, and counted.
 */
export class JsonLog {
  readonly #print: (lines: string) => Promise<void>;
  readonly #now: () => Date;
  #lines: string[] = [];
  #leftOut = 0;
  #writing: Promise<void> | undefined;

  constructor(print: (lines: string) => Promise<void>, now: () => Date = () => new Date()) {
    this.#print = print;
    this.#now = now;
  }

  add(entry: LogEntry): void {
    if (this.#lines.length >= mostWaiting) this.#leftOut += 1;
    else this.#lines.push(this.#lineOf(entry));
    this.#writing ??= this.#write();
  }

  /** Resolves with true when all is written, with false where that takes longer. */
  async written(patienceMs: number): Promise<boolean> {
    const enough = new AbortController();
    const late = pause(patienceMs, false, { signal: enough.signal }).catch(() => false);
    const isWritten = await Promise.race([Promise.resolve(this.#writing).then(() => true), late]);
    enough.abort();
    return isWritten;
  }

  async #write(): Promise<void> {
    await turn();
    while (this.#lines.length > 0) {
      const lines = this.#lines;
      this.#lines = [];
      if (this.#leftOut > 0) lines.push(this.#lineOf({ level: 'error', event: 'notice', leftOut: this.#leftOut }));
      this.#leftOut = 0;
      await this.#print(`${lines.join('\n')}\n`);
    }
    this.#writing = undefined;
  }

  #lineOf(entry: LogEntry): string {
    return JSON.stringify({ time: this.#now().toISOString(), ...entry });
  }
}
