import { splitWords } from './split-words.ts';
import { weakWords } from './weak-words.data.ts';
import { wordRoot } from './word-root.ts';

/** A text as the roots of its words: numbers of roots in rising order, each with the weight of its rarity. */
export type RootVector = { readonly roots: Int32Array; readonly weights: Float64Array; readonly mass: number };

const shortestPart = 4;
/** A part of a compound says less than a word that stands by itself. */
const partWeight = 0.6;
/** And so the compound itself adds less to its parts. */
const compoundWeight = 0.5;
/** A verb of doing says less than what is done. */
const weakWeight = 0.35;
/** What is longer is no compound. */
const longestCompound = 48;

const weakRoots: ReadonlySet<string> = new Set([...weakWords].map(wordRoot));

type Entry = {
  readonly number: number;
  readonly root: string;
  readonly strength: number;
  documents: number;
  last: number;
  parts: readonly number[] | null;
};

/**
 * The words of all statements together, so that a rare word weighs more than one that every statement has, and so that a compound is known by
 * the words that occur by themselves: `samenwerkingsprojecten` shares something with `projecten`.
 */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>();
  readonly #byNumber: Entry[] = [];
  /** The entries of each text that was counted, so that it is not taken apart again. */
  readonly #counted = new Map<string, readonly Entry[]>();
  readonly #vectors = new Map<string, RootVector>();
  #documents = 0;

  /** Counts the words of every text once a text. The order of the texts makes no difference to any weight. */
  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      this.#documents += 1;
      const entries = this.#counted.get(text) ?? this.#entriesOf(text);
      this.#counted.set(text, entries);
      for (const entry of entries) {
        if (entry.last === this.#documents) continue;
        entry.last = this.#documents;
        entry.documents += 1;
      }
    }
  }

  /** The weight of a word that one text has and no other. */
  get rarest(): number {
    return 1 + Math.log((1 + this.#documents) / 2);
  }

  /** The roots of a text with their weights; computed once for each text. */
  vectorOf(text: string): RootVector {
    const known = this.#vectors.get(text);
    if (known !== undefined) return known;
    const weights = new Map<number, number>();
    const add = (number: number, weight: number) => weights.set(number, Math.max(weights.get(number) ?? 0, weight));
    for (const entry of this.#counted.get(text) ?? this.#entriesOf(text)) {
      const parts = this.#partsOf(entry);
      add(entry.number, (parts.length === 0 ? 1 : compoundWeight) * this.#rarity(entry));
      for (const part of parts) {
        const of = this.#byNumber[part];
        if (of !== undefined) add(part, partWeight * this.#rarity(of));
      }
    }
    const sorted = [...weights].toSorted(([left], [right]) => left - right);
    const vector = {
      roots: Int32Array.from(sorted, ([number]) => number),
      weights: Float64Array.from(sorted, ([, weight]) => weight),
      mass: sorted.reduce((sum, [, weight]) => sum + weight, 0),
    };
    this.#vectors.set(text, vector);
    return vector;
  }

  #entriesOf(text: string): readonly Entry[] {
    return splitWords(text).map((word) => this.#enter(wordRoot(word)));
  }

  #enter(root: string): Entry {
    const known = this.#entries.get(root);
    if (known !== undefined) return known;
    const strength = weakRoots.has(root) ? weakWeight : 1;
    const entry = { number: this.#byNumber.length, root, strength, documents: 0, last: 0, parts: null };
    this.#entries.set(root, entry);
    this.#byNumber.push(entry);
    return entry;
  }

  /** The inverse document frequency: 1 for a word of every text, rising with the logarithm of how few have it; less for a weak word. */
  #rarity(entry: Entry): number {
    return entry.strength * (1 + Math.log((1 + this.#documents) / (1 + entry.documents)));
  }

  #partsOf(entry: Entry): readonly number[] {
    entry.parts ??= this.#splitCompound(entry.root);
    return entry.parts;
  }

  #splitCompound(root: string): readonly number[] {
    if (root.length > longestCompound) return [];
    for (let at = shortestPart; at <= root.length - shortestPart; at += 1) {
      const last = this.#entries.get(root.slice(at));
      if (last === undefined || last.documents === 0) continue;
      const head = root.slice(0, at);
      const first = this.#entries.get(wordRoot(head)) ?? this.#entries.get(wordRoot(head.replace(/(s|en|e)$/, '')));
      if (first !== undefined && first.documents > 0) return [first.number, last.number];
    }
    return [];
  }
}
