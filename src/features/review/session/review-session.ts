import type { Recognise } from '../trial/recognise.ts';
import type { Trial } from '../trial/trial.ts';
import { Acts } from './acts.ts';
import type { Apart } from './apart.ts';
import { HeldDocuments } from './held-documents.ts';
import type { Keeping } from './keeping.ts';
import type { ReviewState } from './review-state.ts';

/** A review of documents by one person: what they are read as, what was left for now, what was done, and what is tried. */
export class ReviewSession {
  readonly by: string;
  readonly keeping: Keeping;
  readonly recognise: Recognise;
  readonly documents: HeldDocuments;
  /** What was left for now, by its name. */
  readonly left = new Set<string>();
  readonly acts = new Acts();
  hasKeys = true;
  #tried: { readonly name: string; readonly trial: Trial } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(by: string, keeping: Keeping, apart: Apart) {
    this.by = by;
    this.keeping = keeping;
    this.recognise = apart.recognise;
    this.documents = new HeldDocuments(keeping, apart);
  }

  async open(): Promise<void> {
    await this.inTurn(async () => await this.documents.read());
  }

  get state(): ReviewState {
    const { items, all } = this.documents;
    const asked = items.filter(({ id }) => !this.left.has(id));
    return {
      opened: all,
      items: asked,
      left: items.length - asked.length,
      made: this.documents.made,
      besides: this.documents.besides,
      gone: this.documents.gone,
      canUndo: this.acts.last !== undefined,
      isAlone: this.keeping.isAlone === true,
      by: this.by,
      hasKeys: this.hasKeys,
    };
  }

  /** The trial of this name, begun now where it is not the one that was looked at last; that one is left. */
  trialOf(name: string, begin: () => Trial | null): Trial | null {
    if (this.#tried?.name === name) return this.#tried.trial;
    const trial = begin();
    if (trial === null) return null;
    this.leaveTrial();
    this.#tried = { name, trial };
    return trial;
  }

  leaveTrial(): void {
    this.#tried?.trial.leave();
    this.#tried = null;
  }

  /** In the next turn: a page can say meanwhile how far it is. */
  readAnew(trial: Trial | null): void {
    this.inTurn(async () => {
      this.leaveTrial();
      await this.documents.readAnew(trial);
    }).catch(() => undefined);
  }

  /** One after the other: two decisions at once would each be made on what the other changes. */
  async inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => undefined);
    return await done;
  }

  /** Ends when all that was begun is done. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** Ends when there is something to ask, in the order of what is found where that was never judged before. */
  async ready(): Promise<void> {
    await this.settled();
    const { judgements } = this.documents;
    if (judgements.last === null) await judgements.settled();
  }

  close(): void {
    this.documents.close();
    this.leaveTrial();
  }
}
