import { v7 as newId } from 'uuid';
import { addCorrections } from '../../corrections/add-corrections.ts';
import { undoCorrection } from '../../corrections/undo-correction.ts';
import { type Answer, decisionOf, printAnswer } from '../../features/corrections/answers/answer.ts';
import { type Extent, extentsOf, reachOf } from '../../features/corrections/answers/reach.ts';
import { printItemName, readItemName } from '../../features/corrections/items/item-id.ts';
import type { OpenItem } from '../../features/corrections/items/open-items.ts';
import { placesOf } from '../../features/corrections/items/places-of.ts';
import type { ReviewState } from '../../features/corrections/pages/review-state.ts';
import type { Recognise } from './apart/recognising-thread.ts';
import { type Held, HeldDocuments, isReached } from './held-documents.ts';
import { Trial } from './trial.ts';

/** What was done last is undone first. */
type Act = { readonly id: string } & (
  | { readonly left: true }
  | { readonly correction: string; readonly journal: string }
);

/** Something that is asked, at one of its places, with the document that this is in. */
export type Asked = {
  readonly open: OpenItem;
  readonly opened: Held;
  readonly place: number;
  readonly places: number;
};

/** A review of documents on this machine: what is asked, what was left, what was decided, and the way back. */
export class ReviewSession {
  readonly by: string;
  readonly documents: HeldDocuments;
  readonly #recognise: Recognise;
  readonly #left = new Set<string>();
  readonly #acts: Act[] = [];
  #hasKeys = true;
  #tried: { readonly name: string; readonly trial: Trial } | null = null;
  #made = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(by: string, recognise: Recognise) {
    this.by = by;
    this.documents = new HeldDocuments(recognise);
    this.#recognise = recognise;
  }

  async open(paths: readonly string[]): Promise<void> {
    await this.#inTurn(async () => await this.documents.read(paths));
  }

  get state(): ReviewState {
    const { items, all } = this.documents;
    const asked = items.filter(({ id }) => !this.#left.has(id));
    return {
      opened: all,
      items: asked,
      left: items.length - asked.length,
      made: this.#made,
      canUndo: this.#acts.length > 0,
      by: this.by,
      hasKeys: this.#hasKeys,
    };
  }

  find(name: string): Asked | null {
    const asked = readItemName(name);
    const found = this.documents.items.find((one) => one.id === asked.id);
    if (found === undefined) return null;
    const places = placesOf(this.documents.all, found);
    const place = Math.min(asked.place, places.length);
    const at = places[place - 1] ?? found.item.at;
    const opened = this.documents.of(at.file);
    if (opened === undefined) return null;
    const open = { ...found, id: printItemName(found.id, place), item: { ...found.item, at } };
    return { open, opened, place, places: places.length };
  }

  /** Looks what a choice would change; what was begun of the same goes on. Null where it is no answer to what is asked. */
  try({ open, opened }: Asked, answer: Answer): Trial | null {
    const name = `${open.id} ${printAnswer(answer)}`;
    if (this.#tried?.name === name) return this.#tried.trial;
    const decision = decisionOf(open.item, answer);
    if (decision === null) return null;
    this.#leaveTrial();
    const reaches = extentsOf(opened).map((extent) => ({ extent, reach: reachOf(opened, extent) }));
    const tried = this.documents.all
      .filter(({ journal }) => journal === opened.journal)
      .map((held) => ({
        opened: held,
        corrections: held.corrections,
        extents: reaches.flatMap(({ extent, reach }) => (isReached(held, reach) ? [extent] : [])),
      }))
      .filter(({ extents }) => extents.length > 0)
      // its own document first: that is what the person looks at
      .toSorted((one, other) => Number(other.opened === opened) - Number(one.opened === opened));
    const at = new Date().toISOString();
    const correction = { id: newId(), at, by: this.by, reach: reachOf(opened, 'body'), decision };
    const trial = new Trial(correction, tried, this.#recognise);
    this.#tried = { name, trial };
    return trial;
  }

  /** Makes a choice: it goes to the journal, and what it holds of is read anew. False where it is not asked any more. Throws as `addCorrections`. */
  async decide(id: string, answer: Answer, extent: Extent): Promise<boolean> {
    return await this.#inTurn(async () => {
      const asked = this.find(id);
      const trial = asked && this.try(asked, answer);
      if (asked === null || trial === null) return false;
      const { journal } = asked.opened;
      const at = new Date().toISOString();
      const { decision } = trial.correction;
      const [made] = await addCorrections(journal, [
        { at, by: this.by, reach: reachOf(asked.opened, extent), decision },
      ]);
      if (made === undefined) return false;
      this.#acts.push({ id, correction: made.id, journal });
      this.#made += 1;
      this.#readAnew(extent === 'body' ? trial : null);
      return true;
    });
  }

  leave(name: string): void {
    const { id } = readItemName(name);
    if (this.find(id) === null || this.#left.has(id)) return;
    this.#left.add(id);
    this.#acts.push({ id, left: true });
  }

  /** What was left is asked again. */
  askLeft(): void {
    this.#left.clear();
  }

  switchKeys(): void {
    this.#hasKeys = !this.#hasKeys;
  }

  /** Undoes what was done last since the review began. @returns what is asked again; null where nothing was done */
  async undoLast(): Promise<string | null> {
    const act = this.#acts.at(-1);
    if (act === undefined) return null;
    if ('left' in act) {
      this.#left.delete(act.id);
      this.#acts.pop();
    } else await this.undo(act.correction, act.journal);
    return act.id;
  }

  /** Undoes one decision in a journal beside these documents. Throws as `undoCorrection`. */
  async undo(correction: string, journal: string): Promise<void> {
    await this.#inTurn(async () => {
      await undoCorrection(journal, correction, { at: new Date().toISOString(), by: this.by });
      const at = this.#acts.findIndex((act) => 'correction' in act && act.correction === correction);
      if (at !== -1) {
        this.#acts.splice(at, 1);
        this.#made -= 1;
      }
      this.#readAnew(null);
    });
  }

  /** Ends when all that was begun is done. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  close(): void {
    this.documents.close();
    this.#leaveTrial();
  }

  #leaveTrial(): void {
    this.#tried?.trial.leave();
    this.#tried = null;
  }

  /** In the next turn: a page can say meanwhile how far it is. */
  #readAnew(trial: Trial | null): void {
    this.#inTurn(async () => {
      this.#leaveTrial();
      await this.documents.readAnew(trial);
    }).catch(() => undefined);
  }

  /** One after the other: two decisions at once would each be made on what the other changes. */
  async #inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => undefined);
    return await done;
  }
}
