import type { Correction } from '../../../model/correction.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import type { Extent } from '../answers/reach.ts';
import { compareStated } from '../changes/compare-stated.ts';
import { listStated } from '../changes/list-stated.ts';
import type { Preview } from '../changes/preview.ts';
import type { Opened } from '../items/opened.ts';
import type { Recognise } from './recognise.ts';

/** A document that a choice may hold of, with the decisions that hold of it already. */
export type Tried = {
  readonly opened: Opened;
  readonly corrections: readonly Correction[];
  /** What the choice adds to those where it reaches as far as these. */
  readonly made: readonly Correction[];
  readonly extents: readonly Extent[];
};

/** Reads documents anew with a choice that is not made yet, one after the other so that pages are answered in between. */
export class Trial {
  readonly #tried: readonly Tried[];
  readonly #recognise: Recognise;
  readonly #read = new Map<string, Recognised>();
  readonly #changes: Preview['changes'][number][] = [];
  #isLeft = false;
  #running: Promise<void> | null = null;

  constructor(tried: readonly Tried[], recognise: Recognise) {
    this.#tried = tried;
    this.#recognise = recognise;
  }

  /** Ends when all were read, or nobody looks at it any more; begun once, however often it is asked. */
  async run(): Promise<void> {
    if (this.#running === null) {
      this.#running = this.#readAll();
      // heard by who waits for it, and mostly nobody does until the end
      this.#running.catch(() => this.leave());
    }
    await this.#running;
  }

  async #readAll(): Promise<void> {
    for (const { opened, corrections, made, extents } of this.#tried) {
      if (this.#isLeft) return;
      const { document } = opened;
      const after = await this.#recognise(document, [...corrections, ...made]);
      const changes = compareStated(listStated(opened.recognised.reading), listStated(after.reading));
      this.#read.set(document.file, after);
      this.#changes.push({ file: document.file, extents, changes });
    }
  }

  leave(): void {
    this.#isLeft = true;
  }

  /** How a document is read with the choice; undefined where it was not read yet. */
  readingOf(file: string): Recognised | undefined {
    return this.#read.get(file);
  }

  get preview(): Preview {
    return { done: this.#changes.length, all: this.#tried.length, changes: this.#changes };
  }
}
