import type { Judge, Judged } from '../../../features/corrections/judged/judge.ts';
import type { Reading } from '../../../model/reading.ts';
import { AskedThread } from './asked-thread.ts';
import type { JudgeJob } from './judging-worker.ts';

/** Judges documents in a thread of its own; what it holds of them goes along with what it is asked next. */
export class JudgingThread implements Judge {
  readonly #held = new Map<string, Reading>();
  readonly #unsent = new Set<string>();
  readonly #thread = new AskedThread<JudgeJob, Judged>('judging-worker', () => {
    for (const file of this.#held.keys()) this.#unsent.add(file);
  });

  hold(reading: Reading): void {
    this.#held.set(reading.input, reading);
    this.#unsent.add(reading.input);
  }

  async judge(instead: readonly Reading[]): Promise<Judged> {
    const held = [...this.#unsent].flatMap((file) => this.#held.get(file) ?? []);
    this.#unsent.clear();
    return await this.#thread.ask({ held, instead });
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }
}
