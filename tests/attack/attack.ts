import type { Target } from './target.ts';

/** How much is thrown: a taste for `npm test`, or the whole. */
export type Scale = 'short' | 'whole';

/** What an attack may not bring about. `slow` is an answer, a start or a stop that takes too long, `memory` more than the bound. */
export type Harm = 'crash' | 'lost' | 'leak' | 'slow' | 'memory';

export type Attack = {
  readonly name: string;
  /** What is thrown at what, in one line. */
  readonly what: string;
  /**
   * Throws it, and tells the tally what it sees. What the attack itself needs and can't have is an Error; a program that the machine lacks
   * is a `NotRun`.
   */
  readonly run: (tally: Tally, scale: Scale, sites: Sites) => Promise<void>;
};

/** Running sites that attacks share; each is started when it is first asked for. */
export type Sites = {
  /** A data folder for a site of one's own. */
  readonly dataFolder: () => Promise<string>;
  /** The small example. */
  readonly example: () => Promise<Target>;
  /** A municipality whose every text is an attack. What is seen while it is imported goes to the tally of who asks first. */
  readonly injected: (tally: Tally, scale: Scale) => Promise<Target>;
};

/** Said where the machine lacks what an attack needs: it counts as not run, never as withstood. */
export class NotRun extends Error {}

/** Harm of one sort is told this often in words; the rest is counted. */
const mostWords = 3;

/** What one attack saw. */
export class Tally {
  cases = 0;
  /** The most memory that the attacked process took. */
  peakBytes = 0;
  slowestMs = 0;
  readonly #harms = new Map<Harm, number>();
  readonly #sorts = new Map<string, number>();
  readonly words: string[] = [];
  readonly notes: string[] = [];

  /**
   * @param what in words, with what brings it about again
   * @param sort harms of one sort are alike: only the first are told
   */
  harm(kind: Harm, what: string, sort: string = kind): void {
    this.#harms.set(kind, this.count(kind) + 1);
    const times = (this.#sorts.get(sort) ?? 0) + 1;
    this.#sorts.set(sort, times);
    if (times <= mostWords) this.words.push(`${kind}: ${what}`);
  }

  count(kind: Harm): number {
    return this.#harms.get(kind) ?? 0;
  }

  /** How long an answer took; harm where it is more than may. */
  answer(ms: number, most: number, what: string): void {
    this.slowestMs = Math.max(this.slowestMs, ms);
    if (ms > most) this.harm('slow', `${what} took ${Math.round(ms)} ms, at most ${most}`);
  }

  memory(bytes: number, most: number, what: string): void {
    this.peakBytes = Math.max(this.peakBytes, bytes);
    if (bytes > most) this.harm('memory', `${what} took ${megabytes(bytes)} MB, at most ${megabytes(most)}`);
  }

  /** A measured fact that is no harm. */
  note(what: string): void {
    this.notes.push(what);
  }

  get withstood(): boolean {
    return this.#harms.size === 0;
  }
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
