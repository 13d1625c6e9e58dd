import type { DraftFinding } from '../../../drafting/judged/draft-judging.ts';
import type { DraftJudge, ToJudge } from '../../../features/drafts/judged/draft-judge.ts';
import { AskedThread, workerBeside } from '../../threads/asked-thread.ts';
import type { DraftJob } from './draft-worker.ts';

/** How many drafts are held at a time: what a draft of a large body is judged beside takes some 100 MB. */
const mostHeld = 4;

/** Judges drafts in a thread of its own, which holds what they are judged beside. The one that was asked for longest ago makes way. */
export class DraftThread implements DraftJudge {
  readonly #held = new Map<string, string>();
  readonly #thread = new AskedThread<DraftJob, readonly DraftFinding[]>(
    workerBeside(import.meta.url, 'draft-worker'),
    () => this.#held.clear(),
  );

  async judge({ draftId, draft, digest, beside }: ToJudge): Promise<readonly DraftFinding[]> {
    if (this.#held.get(draftId) !== digest) this.#thread.tell({ draftId, beside: await beside() });
    this.#held.delete(draftId);
    this.#held.set(draftId, digest);
    const [oldest] = this.#held.keys();
    if (this.#held.size > mostHeld && oldest !== undefined) {
      this.#held.delete(oldest);
      this.#thread.tell({ letGo: oldest });
    }
    return await this.#thread.ask({ draftId, draft });
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }
}
