import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFolder } from '../files/is-folder.ts';
import { journalName } from '../files/own-files.data.ts';
import type { Correction } from '../model/correction.ts';
import type { Reading } from '../model/reading.ts';
import { liesIn } from '../reading/open-inside.ts';
import { correctionsOf, type JournalEntry } from './journal.ts';
import { type KeptOf, nothingKept } from './kept.ts';
import { KeptBeside, type KeptMet } from './kept-beside.ts';
import { type PlacedJournal, readJournal } from './placed-journal.ts';
import { judgeTakenOver, type ReadDocument, type TakenOver } from './taken-over.ts';

/** A journal that was found, its decisions, and the documents that these may hold of. */
type Found = {
  readonly journal: PlacedJournal;
  readonly corrections: readonly Correction[];
  readonly documents: ReadDocument[];
};

function findOf(journal: PlacedJournal): Found {
  return { journal, corrections: correctionsOf(journal), documents: [] };
}

function undoneIn(found: Found | null | undefined): readonly string[] {
  return (found?.journal.entries ?? []).flatMap(({ id, undone }) => (undone === undefined ? [] : [id]));
}

/** The journals beside documents, each read once, and what became of their decisions. */
export class Journals {
  readonly #profile: Found | null;
  /** By the folder where one could be. */
  readonly #found = new Map<string, Promise<Found | null>>();
  /** Whether what was given is a folder, by its place. */
  readonly #given = new Map<string, Promise<boolean>>();
  readonly #ofDocument = new Map<string, Found | null>();
  /** Whether a file that a decision names is there, by its place. */
  readonly #isThere = new Map<string, boolean>();
  readonly #met = new Set<string>();
  readonly #kept: KeptBeside;

  /**
   * @param profile a layout profile, whose decisions go before those of the journals
   * @param keptOf what is kept with an organisation, which goes before both
   */
  constructor(profile: PlacedJournal | null = null, keptOf: KeptOf = nothingKept) {
    this.#profile = profile === null ? null : findOf(profile);
    this.#kept = new KeptBeside(keptOf);
  }

  /**
   * The decisions that may hold of a document: those of the profile, and of the journal in its folder, or else in the nearest folder above it up
   * to the one that was given. Of a document or an archive that was given by itself the folder counts that it is in.
   * @param file as it was read; inside an archive `archive.zip/inner/name.html`
   * @param given the path that was given, in which the file lies
   */
  async of(file: string, given: string): Promise<readonly Correction[]> {
    const found = await this.#nearest(dirname(file), await this.topOf(given));
    this.#ofDocument.set(file, found);
    const own = found === null ? [] : this.#about(file, found);
    const before = this.#profile?.corrections ?? [];
    if (before.length === 0) return own;
    const undone = new Set(undoneIn(found));
    return [...before.filter(({ id }) => !undone.has(id)), ...own];
  }

  /**
   * The decisions that hold of a document once it is known whose it is.
   * @param own what `of` gave for it
   * @returns `own` itself where what is kept with the organisation changes nothing
   */
  async withKept(
    file: string,
    own: readonly Correction[],
    organisation: string | null,
  ): Promise<readonly Correction[]> {
    if (organisation === null) return own;
    const undone = new Set([this.#profile, this.#ofDocument.get(file)].flatMap(undoneIn));
    return await this.#kept.join(organisation, own, undone);
  }

  /** All entries of the profile and of the journals that may hold of documents that were read, what was undone too. */
  entriesOf(files: readonly string[]): readonly JournalEntry[] {
    const found = new Set([this.#profile, ...files.map((file) => this.#ofDocument.get(file))]);
    return [...found].flatMap((one) => one?.journal.entries ?? []);
  }

  /** What became of what is kept with each organisation of which documents were read. */
  keptMet(): readonly KeptMet[] {
    return this.#kept.met(this.#met);
  }

  /** The journal in which a decision about a document goes: the one that `of` finds, or else one in the folder that was given. */
  async placeOf(file: string, given: string): Promise<string> {
    const top = await this.topOf(given);
    return (await this.#nearest(dirname(file), top))?.journal.file ?? join(top, journalName);
  }

  /** Hears how a document was read with the decisions that `of` gave for it. */
  meet({ input: file, organisation, publication, corrected = [] }: Reading): void {
    for (const id of corrected) this.#met.add(id);
    for (const found of [this.#profile, this.#ofDocument.get(file)])
      found?.documents.push({ file, organisation, publication });
  }

  /** What became of the profile, and of each journal that was found, in the order of their places. */
  async takenOver(): Promise<readonly TakenOver[]> {
    const folders = (
      await Promise.all([...this.#given].map(async ([place, is]) => ((await is) ? place : null)))
    ).filter((place) => place !== null);
    const found = (await Promise.all(this.#found.values()))
      .filter((one) => one !== null)
      .toSorted((one, other) => (one.journal.file < other.journal.file ? -1 : 1));
    const isWhole = (file: string) => folders.some((folder) => liesIn(dirname(resolve(file)), folder));
    return [
      ...(this.#profile === null ? [] : [{ ...this.#profile, isWhole: false }]),
      ...found.map((one) => ({ ...one, isWhole: isWhole(one.journal.file) })),
    ].map(({ journal, ...heard }) =>
      judgeTakenOver(journal, { ...heard, met: this.#met, isUndone: (id) => this.#kept.isUndone(id) }),
    );
  }

  /** Without what is about another file: that with the very path that is named, beside the journal, goes before one with its name deeper down. */
  #about(file: string, { journal, corrections }: Found): readonly Correction[] {
    const isOther = (name: string) => {
      const place = resolve(dirname(journal.file), name);
      const isThere = this.#isThere.get(place) ?? existsSync(place);
      this.#isThere.set(place, isThere);
      return isThere && place !== resolve(file);
    };
    return corrections.filter(({ reach }) => reach.file === null || !isOther(reach.file));
  }

  /** The folder that was given, or that in which the given file is. */
  async topOf(given: string): Promise<string> {
    const place = resolve(given);
    const known = this.#given.get(place) ?? isFolder(place);
    this.#given.set(place, known);
    return (await known) ? place : dirname(place);
  }

  async #nearest(folder: string, top: string): Promise<Found | null> {
    const place = resolve(folder);
    const known = this.#found.get(place) ?? readJournal(join(folder, journalName)).then((one) => one && findOf(one));
    this.#found.set(place, known);
    const isTop = place === top || dirname(place) === place;
    const above = dirname(folder) === folder ? dirname(place) : dirname(folder);
    return (await known) ?? (isTop ? null : this.#nearest(above, top));
  }
}
