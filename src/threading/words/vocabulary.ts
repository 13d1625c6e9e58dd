import type { Rarities } from './rarities.ts';
import { splitWords } from './split-words.ts';
import { wordRoot } from './word-root.ts';

/** A text as the roots of its words: numbers of roots in rising order, each with the weight of its rarity. */
export type RootVector = { readonly roots: Int32Array; readonly weights: Float64Array; readonly mass: number };

const shortestPart = 4;
/** A part of a compound says less than a word that stands by itself. */
const partWeight = 0.6;
/** And so the compound itself adds less to its parts. */
const compoundWeight = 0.5;
/** Of a text a vector takes some 500 bytes: no more than 30 MB. */
const mostVectors = 60_000;
/** What is longer is no compound. */
const longestCompound = 48;

/**
 * A number for a root, the same in every run and whatever was read before (FNV-1a): that two of the some thousand roots of an
 * organisation share one happens once in some hundred organisations, and makes two words one there.
 */
function numberOf(root: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < root.length; at += 1) hash = Math.imul(hash ^ root.charCodeAt(at), 0x01000193);
  return hash;
}

/** A word that nobody listed is only taken for one before another when it is as long as this. */
const shortestUnlisted = 5;

/** The roots of the two words of a compound; none where it is no compound of which the last word, or both, are known. */
function splitCompound(root: string, rarities: Rarities): readonly string[] {
  if (root.length > longestCompound) return [];
  let unlisted: readonly string[] = [];
  for (let at = shortestPart; at <= root.length - shortestPart; at += 1) {
    const last = root.slice(at);
    if (!rarities.isKnown(last)) continue;
    const head = root.slice(0, at);
    const whole = wordRoot(head);
    const first = [whole, wordRoot(head.replace(/(s|en|e)$/, ''))].find((part) => rarities.isKnown(part));
    if (first !== undefined) return [first, last];
    const isLong = rarities.isList && whole.length >= shortestUnlisted;
    if (isLong && unlisted.length === 0) unlisted = [whole, last];
  }
  return unlisted;
}

/**
 * Turns texts into vectors, so that a rare word weighs more than one that many statements have, and so that a compound is known by
 * words that occur by themselves: `samenwerkingsprojecten` shares something with `projecten`. Remembers what it made.
 */
export class Vocabulary {
  readonly #roots = new Map<string, ReadonlyMap<number, number>>();
  readonly #vectors = new Map<string, RootVector>();
  readonly #rarities: Rarities;
  /** Another as soon as a text may come out as another vector. */
  readonly version: string;

  constructor(rarities: Rarities) {
    this.#rarities = rarities;
    this.version = rarities.version;
  }

  /** The roots of a text with their weights; computed once for each text. */
  vectorOf(text: string): RootVector {
    const known = this.#vectors.get(text);
    if (known !== undefined) return known;
    if (this.#vectors.size >= mostVectors) this.#vectors.clear();
    const made = this.#makeVector(text);
    this.#vectors.set(text, made);
    return made;
  }

  #makeVector(text: string): RootVector {
    const weights = new Map<number, number>();
    for (const word of splitWords(text)) {
      for (const [number, weight] of this.#weightsOf(wordRoot(word))) {
        weights.set(number, Math.max(weights.get(number) ?? 0, weight));
      }
    }
    const sorted = [...weights].toSorted(([left], [right]) => left - right);
    return {
      roots: Int32Array.from(sorted, ([number]) => number),
      weights: Float64Array.from(sorted, ([, weight]) => weight),
      mass: sorted.reduce((sum, [, weight]) => sum + weight, 0),
    };
  }

  /** A root by its number, with its parts if it is a compound. */
  #weightsOf(root: string): ReadonlyMap<number, number> {
    const known = this.#roots.get(root);
    if (known !== undefined) return known;
    const parts = splitCompound(root, this.#rarities);
    const weights = new Map([
      [numberOf(root), (parts.length === 0 ? 1 : compoundWeight) * this.#rarities.rarityOf(root)],
    ]);
    for (const part of parts) weights.set(numberOf(part), partWeight * this.#rarities.rarityOf(part));
    this.#roots.set(root, weights);
    return weights;
  }
}
