import { hash } from 'node:crypto';
import { rarest, rootRarities, vocabularyVersion } from './root-rarities.data.ts';
import { splitWords } from './split-words.ts';
import { weakWords } from './weak-words.data.ts';
import { wordRoot } from './word-root.ts';

/** How much the roots of words weigh. */
export type Rarities = {
  /** It rises with the logarithm of how few texts have it: the inverse document frequency; less for a weak word. */
  readonly rarityOf: (root: string) => number;
  /** Whether a word of this root is known to stand by itself. */
  readonly isKnown: (root: string) => boolean;
  /** Whether they come from a list, which lacks words that the texts have by themselves. */
  readonly isList: boolean;
  /** Another where a word may be more or less rare. */
  readonly version: string;
};

/** A verb of doing says less than what is done. */
const weakWeight = 0.35;

const weakRoots: ReadonlySet<string> = new Set([...weakWords].map(wordRoot));

function strengthOf(root: string): number {
  return weakRoots.has(root) ? weakWeight : 1;
}

const listed: ReadonlyMap<string, number> = new Map(
  Object.entries(rootRarities).flatMap(([rarity, roots]) =>
    roots.split(/\s+/u).map((root) => [root, Number(rarity)] as const),
  ),
);

/**
 * How rare words are in documents of the cycle, by a list that goes with the weights; what is not on it is taken for the rarest. One document more
 * changes nothing about it.
 */
export const listedRarities: Rarities = {
  rarityOf: (root) => strengthOf(root) * (listed.get(root) ?? rarest),
  isKnown: (root) => listed.has(root),
  isList: true,
  version: vocabularyVersion,
};

function byRoot([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}

/** How rare words are in these texts; their order makes no difference. */
export function countRarities(texts: Iterable<string>): Rarities {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    total += 1;
    for (const root of new Set(splitWords(text).map(wordRoot))) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return {
    rarityOf: (root) => strengthOf(root) * (1 + Math.log((1 + total) / (1 + (counts.get(root) ?? 0)))),
    isKnown: (root) => counts.has(root),
    isList: false,
    version: hash('sha256', JSON.stringify([total, [...counts].toSorted(byRoot)]), 'base64url'),
  };
}
