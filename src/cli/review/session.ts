import { v7 as newId } from 'uuid';
import { addCorrections } from '../../corrections/add-corrections.ts';
import { undoCorrection } from '../../corrections/undo-correction.ts';
import { type Answer, printAnswer } from '../../features/corrections/answers/answer.ts';
import { type Making, makingsOf } from '../../features/corrections/answers/makings-of.ts';
import { type Chosen, type Extent, extentsOf } from '../../features/corrections/answers/reach.ts';
import { printItemName, readItemName } from '../../features/corrections/items/item-id.ts';
import type { OpenItem } from '../../features/corrections/items/open-items.ts';
import { placesOf } from '../../features/corrections/items/places-of.ts';
import type { ReviewState } from '../../features/corrections/pages/review-state.ts';
import type { Correction } from '../../model/correction.ts';
import type { Recognise } from './apart/recognising-thread.ts';
import { type Held, HeldDocuments } from './held-documents.ts';
import { Trial } from './trial.ts';
import { triedOf } from './tried-of.ts';

/** What was done last is undone first. */
type Act = { readonly id: string } & (
  | { readonly left: true }
  | { readonly corrections: readonly string[]; readonly journal: string }
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
    const choices = this.extentsOf({ open, opened }, answer).map((extent) => ({
      extent,
      made: this.#correctionsOf(makingsOf(this.#chosen({ open, opened }), answer, extent)),
    }));
    if (choices.every(({ made }) => made.length === 0)) return null;
    this.#leaveTrial();
    const tried = this.documents.all
      .filter(({ journal }) => journal === opened.journal)
      // its own document first: that is what the person looks at
      .toSorted((one, other) => Number(other === opened) - Number(one === opened))
      .flatMap((held) => triedOf(held, choices));
    const trial = new Trial(tried, this.#recognise);
    this.#tried = { name, trial };
    return trial;
  }

  /** How far an answer can reach. */
  extentsOf(asked: Pick<Asked, 'open' | 'opened'>, answer: Answer): readonly Extent[] {
    return extentsOf(this.#chosen(asked), answer);
  }

  #chosen({ open, opened }: Pick<Asked, 'open' | 'opened'>): Chosen {
    return { item: open.item, opened, all: this.documents.all };
  }

  #correctionsOf(makings: readonly Making[]): readonly Correction[] {
    const at = new Date().toISOString();
    return makings.map((making) => ({ id: newId(), at, by: this.by, ...making }));
  }

  /**
   * Makes a choice: it goes to the journal, and what it holds of is read anew. False where it is not asked any more. Throws as `addCorrections`.
   * @param choice the answer, how far it reaches, and why where the person said so
   */
  async decide(
    id: string,
    {
      answer,
      extent,
      reason,
    }: { readonly answer: Answer; readonly extent: Extent; readonly reason?: string | undefined },
  ): Promise<boolean> {
    return await this.#inTurn(async () => {
      const asked = this.find(id);
      const makings = asked === null ? [] : makingsOf(this.#chosen(asked), answer, extent);
      if (asked === null || makings.length === 0) return false;
      const { journal } = asked.opened;
      // what was read on trial reaches a whole body
      const trial = extent === 'body' ? this.try(asked, answer) : null;
      const at = new Date().toISOString();
      const made = await addCorrections(
        journal,
        makings.map((making) => ({ at, by: this.by, ...making, ...(reason !== undefined && { reason }) })),
      );
      this.#acts.push({ id, corrections: made.map((one) => one.id), journal });
      this.#made += made.length;
      this.#readAnew(trial);
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
    } else await this.#undoAll(act.corrections, act.journal);
    return act.id;
  }

  /** Undoes one decision in a journal beside these documents. Throws as `undoCorrection`. */
  async undo(correction: string, journal: string): Promise<void> {
    await this.#undoAll([correction], journal);
  }

  async #undoAll(corrections: readonly string[], journal: string): Promise<void> {
    await this.#inTurn(async () => {
      for (const correction of corrections) {
        await undoCorrection(journal, correction, { at: new Date().toISOString(), by: this.by });
        this.#forget(correction);
      }
      this.#readAnew(null);
    });
  }

  /** What is undone is no act of this review any more; of several made at once those that are left are. */
  #forget(correction: string): void {
    const at = this.#acts.findIndex((act) => 'corrections' in act && act.corrections.includes(correction));
    const act = this.#acts[at];
    if (act === undefined || 'left' in act) return;
    const corrections = act.corrections.filter((one) => one !== correction);
    this.#acts.splice(at, 1, ...(corrections.length === 0 ? [] : [{ ...act, corrections }]));
    this.#made -= 1;
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
