import type { DraftFinding } from '../../../drafting/judged/draft-judging.ts';
import type { Record } from '../../../record/connection/record.ts';
import type { Working } from '../../people/working.ts';
import type { DraftJudge } from './draft-judge.ts';
import { findInDraft } from './find-in-draft.ts';

/** Null where there is no such draft. */
type Found = readonly DraftFinding[] | null;

/**
 * Looks what is found in drafts, once for all who ask at the same time: of a hundred who save, those who come while a draft is judged wait together for
 * the next time, which sees what each of them saved.
 */
export class Lookout {
  readonly #record: Record;
  readonly #judge: DraftJudge;
  readonly #report: (error: unknown) => void;
  readonly #running = new Map<string, Promise<Found>>();
  readonly #next = new Map<string, Promise<Found>>();

  /** @param report told of a fault while nobody waits any more */
  constructor(record: Record, judge: DraftJudge, report: (error: unknown) => void) {
    this.#record = record;
    this.#judge = judge;
    this.#report = report;
  }

  /**
   * What is found in a draft as it stands now or later, or that it takes longer: then it is looked for all the same, and is there sooner the next time.
   * What fails is told of, and is no reason to keep a page from who writes.
   * @param patienceMs how long is waited
   */
  async find(draftId: string, working: Working, patienceMs: number): Promise<readonly DraftFinding[] | 'looking'> {
    const { promise: late, resolve } = Promise.withResolvers<'looking'>();
    const timer = setTimeout(() => resolve('looking'), patienceMs);
    const found = this.#ask(draftId, working).then(
      (all) => all ?? [],
      (error: unknown) => {
        this.#report(error);
        return 'looking' as const;
      },
    );
    try {
      return await Promise.race([found, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Begins to look for who will ask soon: what takes long the first time is then behind. */
  lookAhead(draftId: string, working: Working): void {
    if (!this.#running.has(draftId)) void this.find(draftId, working, 0);
  }

  #ask(draftId: string, working: Working): Promise<Found> {
    const waiting = this.#next.get(draftId);
    if (waiting !== undefined) return waiting;
    const running = this.#running.get(draftId);
    if (running === undefined) return this.#begin(draftId, working);
    const begin = () => {
      this.#next.delete(draftId);
      return this.#begin(draftId, working);
    };
    // However the one before ended.
    const next = running.then(begin, begin);
    this.#next.set(draftId, next);
    return next;
  }

  #begin(draftId: string, working: Working): Promise<Found> {
    const found = findInDraft(this.#record, draftId, working, this.#judge).finally(() => {
      if (this.#running.get(draftId) === found) this.#running.delete(draftId);
    });
    this.#running.set(draftId, found);
    return found;
  }
}
