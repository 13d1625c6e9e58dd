import type { Reading } from '../../../model/reading.ts';
import type { Judge, Judged } from './judge.ts';

/** What was found last over the documents of a review: judged again when these are read otherwise, once however often that was since. */
export class Judgements {
  readonly #judge: Judge;
  #last: Judged | null = null;
  #running: Promise<void> | null = null;
  #isOld = false;

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** Null where nothing was judged yet, or it could not be. */
  get last(): Judged | null {
    return this.#last;
  }

  hold(reading: Reading): void {
    this.#judge.hold(reading);
  }

  /** Judges the documents again, in the background. */
  renew(): void {
    this.#isOld = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
  }

  async #run(): Promise<void> {
    while (this.#isOld) {
      this.#isOld = false;
      // a review goes on without
      this.#last = await this.#judge.judge([]).catch(() => null);
    }
  }

  /** What is found where some documents are read otherwise, with what is found now; null where that could not be judged. */
  async tryOut(instead: readonly Reading[]): Promise<{ readonly before: Judged; readonly after: Judged } | null> {
    await this.settled();
    const before = this.#last;
    const after = before && (await this.#judge.judge(instead).catch(() => null));
    return before && after && { before, after };
  }

  /** Ends when nothing is judged any more. */
  async settled(): Promise<void> {
    await this.#running;
  }
}
