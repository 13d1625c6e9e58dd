import type { Reviewing } from '../../../features/outside/session/outside-reviews.ts';
import { JudgingThread } from './judging-thread.ts';
import { RecognisingThread } from './recognising-thread.ts';

/** Threads for reviews of single documents; of one that ended they are closed. */
export class ReviewThreads {
  readonly #open = new Set<Reviewing>();

  readonly begin = (): Reviewing => {
    const [recognising, judge] = [new RecognisingThread(), new JudgingThread()];
    const reviewing: Reviewing = {
      ...{ recognise: recognising.recognise, judge },
      close: async () => {
        this.#open.delete(reviewing);
        await Promise.all([recognising.close(), judge.close()]);
      },
    };
    this.#open.add(reviewing);
    return reviewing;
  };

  async close(): Promise<void> {
    await Promise.all([...this.#open].map((reviewing) => reviewing.close()));
  }
}
