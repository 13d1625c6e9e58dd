import type { Judge, Judged } from '../../../features/review/judged/judge.ts';
import type { Reading } from '../../../model/reading.ts';
import { AskedThread, workerBeside } from '../asked-thread.ts';
import type { JudgeJob } from './judging-worker.ts';

/** Judges documents in a thread of its own, which holds them. */
export class JudgingThread implements Judge {
  readonly #held = new Map<string, Reading>();
  #isLost = false;
  readonly #thread = new AskedThread<JudgeJob, Judged>(workerBeside(import.meta.url, 'judging-worker'), () => {
    this.#isLost = true;
  });

  /** Handed over at once, so that not all documents go along with what is asked next. */
  hold(reading: Reading): void {
    this.#held.set(reading.input, reading);
    this.#tell(reading);
  }

  async judge(instead: readonly Reading[]): Promise<Judged> {
    if (this.#isLost) for (const reading of this.#held.values()) this.#tell(reading);
    this.#isLost = false;
    return await this.#thread.ask({ instead });
  }

  #tell(reading: Reading): void {
    this.#thread.tell({ held: reading });
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }
}
