import type { PlannedDraft, ToPlan } from '../../../drafting/outside/plan-draft.ts';
import type { Reviewing } from '../../../features/outside/session/outside-reviews.ts';
import { AskedThread, workerBeside } from '../asked-thread.ts';
import { JudgingThread } from './judging-thread.ts';
import { RecognisingThread } from './recognising-thread.ts';

/** Threads for reviews of single documents; of one that ended they are closed. All plan in one, a draft after the other: nothing of it is held there. */
export class ReviewThreads {
  readonly #open = new Set<Reviewing>();
  readonly #planning = new AskedThread<ToPlan, PlannedDraft>(
    workerBeside(import.meta.url, 'planning-worker'),
    () => {},
  );

  readonly begin = (): Reviewing => {
    const [recognising, judge] = [new RecognisingThread(), new JudgingThread()];
    const reviewing: Reviewing = {
      ...{ recognise: recognising.recognise, judge },
      plan: (given) => this.#planning.ask(given),
      close: async () => {
        this.#open.delete(reviewing);
        await Promise.all([recognising.close(), judge.close()]);
      },
    };
    this.#open.add(reviewing);
    return reviewing;
  };

  async close(): Promise<void> {
    await Promise.all([...[...this.#open].map((reviewing) => reviewing.close()), this.#planning.close()]);
  }
}
