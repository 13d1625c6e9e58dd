import type { Correction } from '../../../model/correction.ts';
import { ReadingError } from '../../../reading/reading-error.ts';
import type { Held } from '../items/held.ts';
import { isReached } from '../items/is-reached.ts';
import { type OpenItem, openItems } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import type { Judged } from '../judged/judge.ts';
import { Judgements } from '../judged/judgements.ts';
import { leadItems } from '../judged/lead-items.ts';
import { restsOf } from '../judged/rests.ts';
import type { Recognise } from '../trial/recognise.ts';
import type { Trial } from '../trial/trial.ts';
import type { Apart } from './apart.ts';
import type { DecisionList, Keeping, Kept } from './keeping.ts';

/** How far documents are read, at the start or anew after a decision. */
export type Reading = {
  readonly isFirst: boolean;
  readonly done: number;
  readonly all: number;
  readonly file: string;
};

function idsOf(held: Opened, corrections: readonly Correction[]): string {
  return corrections
    .filter(({ reach }) => isReached(held, reach))
    .map(({ id }) => id)
    .join();
}

/** The documents of a review as they are read with what was decided about them, and what is asked about them. */
export class HeldDocuments {
  readonly #held = new Map<string, Held>();
  readonly #unread: ReadingError[] = [];
  #items: readonly OpenItem[] | null = null;
  #led: { readonly by: Judged | null; readonly items: readonly OpenItem[] } | null = null;
  // before the first file is there, too: that there is none is not known yet
  #reading: Reading | null = { isFirst: true, done: 0, all: 0, file: '' };
  #gone: readonly string[] = [];
  #made = 0;
  #besides: readonly string[] = [];
  #isClosed = false;
  readonly #keeping: Keeping;
  readonly #recognise: Recognise;
  readonly judgements: Judgements;

  constructor(keeping: Keeping, { recognise, judge }: Apart) {
    this.#keeping = keeping;
    this.#recognise = recognise;
    this.judgements = new Judgements(judge);
  }

  get all(): readonly Held[] {
    return [...this.#held.values()];
  }

  /** Files that could not be read. */
  get unread(): readonly ReadingError[] {
    return this.#unread;
  }

  /** The names of documents that are not there any more. */
  get gone(): readonly string[] {
    return this.#gone;
  }

  /** Documents that are not under review, of which what is decided may hold as well. */
  get besides(): readonly string[] {
    return this.#besides;
  }

  /** How many decisions hold of these documents. */
  get made(): number {
    return this.#made;
  }

  /** Null where all is read. */
  get reading(): Reading | null {
    return this.#reading;
  }

  /** What is asked, first what findings rest on as far as was judged. */
  get items(): readonly OpenItem[] {
    const by = this.judgements.last;
    if (this.#led === null || this.#led.by !== by) {
      this.#items ??= openItems(this.all, ({ document }) => this.of(document.file)?.corrections ?? []);
      this.#led = { by, items: leadItems(this.#items, by === null ? null : restsOf(this.all, by.findings)) };
    }
    return this.#led.items;
  }

  of(file: string): Held | undefined {
    return this.#held.get(file);
  }

  /** What is still to be read is left. */
  close(): void {
    this.#isClosed = true;
  }

  /** Reads all documents, one after the other so that pages are answered in between. */
  async read(): Promise<void> {
    try {
      for await (const kept of this.#keeping.documents()) {
        if (this.#isClosed) return;
        if ('error' in kept) this.#unread.push(kept.error);
        else await this.#hold(kept);
      }
      this.#besides = await this.#keeping.besides(this.#lists());
    } finally {
      this.#settle();
    }
  }

  /** All is read as it is to be: what is asked and what is found follow from that. */
  #settle(): void {
    this.#reading = null;
    this.#items = null;
    this.#led = null;
    const holding = this.all.flatMap((held) => held.corrections.filter(({ reach }) => isReached(held, reach)));
    this.#made = new Set(holding.map(({ id }) => id)).size;
    if (!this.#isClosed) this.judgements.renew();
  }

  #put(held: Held): void {
    this.#held.set(held.document.file, held);
    this.judgements.hold(held.recognised.reading);
  }

  async #hold(kept: Kept): Promise<void> {
    const { document, corrections } = kept;
    const { file } = document;
    this.#reading = { isFirst: true, done: this.#held.size, all: 0, file };
    const recognised = await this.#recognise(document, corrections).catch(() => null);
    if (recognised === null) this.#unread.push(new ReadingError({ code: 'too-much-memory', file }));
    else this.#put({ ...kept, recognised });
  }

  /** The lists of decisions about these documents that are there, as they are now. */
  async lists(): Promise<readonly DecisionList[]> {
    return await this.#keeping.lists(this.#lists());
  }

  #lists(): readonly string[] {
    return [...new Set(this.all.map(({ list }) => list))];
  }

  /** Reads anew each document of which other decisions hold than before, by whoever they were made. @param trial where it was read so already */
  async readAnew(trial: Trial | null): Promise<void> {
    const files = [...this.#held.keys()];
    this.#gone = (await this.#keeping.gone(files)).map((file) => this.#held.get(file)?.name ?? file);
    const decisions = await this.#keeping.decisions(files);
    const changed = this.all.flatMap((held) => {
      const corrections = decisions.get(held.document.file) ?? [];
      return idsOf(held, corrections) === idsOf(held, held.corrections) ? [] : [{ ...held, corrections }];
    });
    try {
      for (const [done, held] of changed.entries()) {
        if (this.#isClosed) return;
        const { document, corrections } = held;
        this.#reading = { isFirst: false, done, all: changed.length, file: held.name };
        const tried = trial?.readingOf(document.file);
        const recognised = tried ?? (await this.#recognise(document, corrections));
        this.#put({ ...held, recognised });
      }
    } finally {
      this.#settle();
    }
  }
}
