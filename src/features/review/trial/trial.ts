import { type Change, compareStated } from '../../../editions/stated/compare-stated.ts';
import { listStated } from '../../../editions/stated/list-stated.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Recognised } from '../../../recognition/seen.ts';
import type { Extent } from '../answers/reach.ts';
import { compareJudged } from '../changes/compare-judged.ts';
import type { Preview } from '../changes/preview.ts';
import type { Opened } from '../items/opened.ts';
import type { Judgements } from '../judged/judgements.ts';
import type { Recognise } from './recognise.ts';

/** A document that a choice may hold of, with the decisions that hold of it already. */
export type Tried = {
  readonly opened: Opened;
  readonly corrections: readonly Correction[];
  /** What the choice adds to those where it reaches as far as these. */
  readonly made: readonly Correction[];
  readonly extents: readonly Extent[];
};

type Outcome = {
  readonly file: string;
  readonly extents: readonly Extent[];
  readonly after: Recognised;
  readonly changes: readonly Change[];
  /** Whether the document has the text that the choice is about: else nothing of it is read otherwise. */
  readonly isMet: boolean;
};

function isMetIn({ corrected = [] }: Reading, made: readonly Correction[]): boolean {
  return made.some(({ id, decision }) => decision.about === 'publication' || corrected.includes(id));
}

/** Reads documents anew with a choice that is not made yet, one after the other so that pages are answered in between, and judges them then. */
export class Trial {
  readonly #tried: readonly Tried[];
  readonly #recognise: Recognise;
  readonly #judgements: Pick<Judgements, 'tryOut'>;
  readonly #outcomes: Outcome[] = [];
  #judged: Preview['judged'] = [];
  #isJudging = true;
  #isLeft = false;
  #running: Promise<void> | null = null;
  #judging: Promise<void> | null = null;

  constructor(tried: readonly Tried[], recognise: Recognise, judgements: Pick<Judgements, 'tryOut'>) {
    this.#tried = tried;
    this.#recognise = recognise;
    this.#judgements = judgements;
  }

  /** Whether somebody looked at it already. */
  get isBegun(): boolean {
    return this.#running !== null;
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

  /** Ends when all were read and judged. */
  async judge(): Promise<void> {
    await this.run();
    this.#judging ??= this.#judgeAll().finally(() => {
      this.#isJudging = false;
    });
    await this.#judging;
  }

  async #readAll(): Promise<void> {
    for (const { opened, corrections, made, extents } of this.#tried) {
      if (this.#isLeft) return;
      const { document } = opened;
      const after = await this.#recognise(document, [...corrections, ...made]);
      const changes = compareStated(listStated(opened.recognised.reading), listStated(after.reading));
      this.#outcomes.push({ file: document.file, extents, after, changes, isMet: isMetIn(after.reading, made) });
    }
  }

  /** Once for each set of documents that a reach reads otherwise. */
  async #judgeAll(): Promise<void> {
    const all = new Set(this.#tried.flatMap(({ extents }) => extents));
    const byReach = [...all].map((extent) => {
      const outcomes = this.#outcomes.filter(
        ({ extents, changes, isMet }) => extents.includes(extent) && (isMet || changes.length > 0),
      );
      return { extent, outcomes };
    });
    const alike = Map.groupBy(byReach, ({ outcomes }) => outcomes.map((one) => this.#outcomes.indexOf(one)).join());
    for (const own of alike.values()) {
      if (this.#isLeft) return;
      const readings = (own[0]?.outcomes ?? []).map(({ after }) => after.reading);
      const found = await this.#judgements.tryOut(readings);
      if (found === null) continue;
      const extents = own.map(({ extent }) => extent);
      this.#judged = [...this.#judged, { extents, ...compareJudged(found.before, found.after) }];
    }
  }

  leave(): void {
    this.#isLeft = true;
  }

  /** How a document is read with the choice; undefined where it was not read yet. */
  readingOf(file: string): Recognised | undefined {
    return this.#outcomes.findLast((one) => one.file === file)?.after;
  }

  get preview(): Preview {
    return {
      done: this.#outcomes.length,
      all: this.#tried.length,
      changes: this.#outcomes.map(({ file, extents, changes }) => ({ file, extents, changes })),
      judged: this.#judged,
      isJudging: this.#isJudging,
    };
  }
}
