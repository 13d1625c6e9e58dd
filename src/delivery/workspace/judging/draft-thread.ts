import { createHash } from 'node:crypto';
import type { DraftFinding } from '../../../drafting/judged/draft-judging.ts';
import type { DraftJudge, ToJudge } from '../../../features/drafts/judged/draft-judge.ts';
import { AskedThread, workerBeside } from '../../threads/asked-thread.ts';
import type { DraftJob } from './draft-worker.ts';

/** How many drafts are held at a time: what a draft of a large body is judged beside takes some 100 MB. */
const mostHeld = 4;

/** What is held of a draft: of what it is judged beside, and what was found last, in which text of it. */
type Held = {
  readonly digest: string;
  readonly last: { readonly text: string; readonly found: readonly DraftFinding[] } | null;
};

/**
 * Judges drafts in a thread of its own, which holds what they are judged beside. The one that was asked for longest ago makes way. Asked again of a draft
 * in which nothing changed, it answers at once.
 */
export class DraftThread implements DraftJudge {
  readonly #held = new Map<string, Held>();
  readonly #thread = new AskedThread<DraftJob, readonly DraftFinding[]>(
    workerBeside(import.meta.url, 'draft-worker'),
    () => this.#held.clear(),
  );

  async judge({ draftId, draft, digest, beside }: ToJudge): Promise<readonly DraftFinding[]> {
    const held = this.#held.get(draftId);
    const text = createHash('sha256').update(JSON.stringify(draft)).digest('hex');
    const isHeld = held?.digest === digest;
    if (!isHeld) this.#thread.tell({ draftId, beside: await beside() });
    const last = isHeld ? held.last : null;
    this.#hold(draftId, { digest, last });
    if (last?.text === text) return last.found;
    const found = await this.#thread.ask({ draftId, draft });
    if (this.#held.get(draftId)?.digest === digest) this.#held.set(draftId, { digest, last: { text, found } });
    return found;
  }

  #hold(draftId: string, held: Held): void {
    this.#held.delete(draftId);
    this.#held.set(draftId, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > mostHeld && oldest !== undefined) {
      this.#held.delete(oldest);
      this.#thread.tell({ letGo: oldest });
    }
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }
}
