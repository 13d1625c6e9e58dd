import { relative, resolve } from 'node:path';
import { Journals } from '../../corrections/journals.ts';
import { type PlacedJournal, readJournal } from '../../corrections/placed-journal.ts';
import { isReached } from '../../features/corrections/items/is-reached.ts';
import { type OpenItem, openItems } from '../../features/corrections/items/open-items.ts';
import type { Opened } from '../../features/corrections/items/opened.ts';
import type { SourceDocument } from '../../model/block.ts';
import type { Correction } from '../../model/correction.ts';
import { readSources } from '../../reading/read-source.ts';
import { ReadingError } from '../../reading/reading-error.ts';
import type { Recognise } from './apart/recognising-thread.ts';
import type { Trial } from './trial.ts';

/** A document with where it was found, its journal and the decisions in that which it was read with. */
export type Held = Opened & {
  readonly given: string;
  readonly journal: string;
  readonly corrections: readonly Correction[];
};

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

/** The documents of a review as they are read with the decisions in their journals, and what is asked about them. */
export class HeldDocuments {
  readonly #held = new Map<string, Held>();
  readonly #unread: ReadingError[] = [];
  #items: readonly OpenItem[] | null = null;
  #reading: Reading | null = null;
  #isClosed = false;
  readonly #recognise: Recognise;

  constructor(recognise: Recognise) {
    this.#recognise = recognise;
  }

  get all(): readonly Held[] {
    return [...this.#held.values()];
  }

  /** Files that could not be read. */
  get unread(): readonly ReadingError[] {
    return this.#unread;
  }

  /** Null where all is read. */
  get reading(): Reading | null {
    return this.#reading;
  }

  get items(): readonly OpenItem[] {
    this.#items ??= openItems(this.all, ({ document }) => this.of(document.file)?.corrections ?? []);
    return this.#items;
  }

  of(file: string): Held | undefined {
    return this.#held.get(file);
  }

  /** What is still to be read is left. */
  close(): void {
    this.#isClosed = true;
  }

  /** Reads all that was given, one file after the other so that pages are answered in between. */
  async read(paths: readonly string[]): Promise<void> {
    const journals = new Journals();
    for await (const source of readSources(paths)) {
      if (this.#isClosed) return;
      if ('error' in source) this.#unread.push(source.error);
      else await this.#hold(source.document, source.given, journals);
    }
    this.#reading = null;
    this.#items = null;
  }

  async #hold(document: SourceDocument, given: string, journals: Journals): Promise<void> {
    const { file } = document;
    const corrections = await journals.of(file, given);
    this.#reading = { isFirst: true, done: this.#held.size, all: 0, file };
    const recognised = await this.#recognise(document, corrections).catch(() => null);
    if (recognised === null) {
      this.#unread.push(new ReadingError({ code: 'too-much-memory', file }));
      return;
    }
    const journal = await journals.placeOf(file, given);
    // What it is called beside its journal, wherever their folder is.
    const name = relative(await journals.topOf(given), resolve(file)).replaceAll('\\', '/');
    this.#held.set(file, { document, given, journal, name, corrections, recognised });
  }

  /** The journals of these documents that are there, as they are now. */
  async journals(): Promise<readonly PlacedJournal[]> {
    const files = [...new Set(this.all.map(({ journal }) => journal))];
    return (await Promise.all(files.map(readJournal))).filter((journal) => journal !== null);
  }

  /** Reads anew each document of which other decisions hold than before, by whoever they were made. @param trial where it was read so already */
  async readAnew(trial: Trial | null): Promise<void> {
    const journals = new Journals();
    const changed: Held[] = [];
    for (const held of this.#held.values()) {
      const corrections = await journals.of(held.document.file, held.given);
      if (idsOf(held, corrections) !== idsOf(held, held.corrections)) changed.push({ ...held, corrections });
    }
    try {
      for (const [done, held] of changed.entries()) {
        if (this.#isClosed) return;
        const { document, corrections } = held;
        this.#reading = { isFirst: false, done, all: changed.length, file: held.name };
        const tried = trial?.readingOf(document.file);
        const recognised = tried ?? (await this.#recognise(document, corrections));
        this.#held.set(document.file, { ...held, recognised });
      }
    } finally {
      this.#items = null;
      this.#reading = null;
    }
  }
}
