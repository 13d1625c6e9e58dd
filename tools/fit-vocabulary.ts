import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { splitWords } from '../src/threading/words/split-words.ts';
import { wordRoot } from '../src/threading/words/word-root.ts';
import { vocabularyTexts } from './fit/vocabulary-texts.ts';

/**
 * Counts how rare words are in documents of the cycle and writes that down as src/threading/words/root-rarities.data.ts. After it the weights are fitted anew
 * (tools/fit-weights.ts), for they go with these words. A word that only one body has, and that nobody writes without a capital, may be a name
 * there, and is left out: so the list knows no body from another.
 */
const fewestSources = 2;

const counts = new Map<string, { texts: number; sources: number }>();
/** Roots of words that are somewhere written without a capital. */
const small = new Set<string>();
let total = 0;
for (const { texts, isGeneral } of await vocabularyTexts()) {
  const seen = new Set<string>();
  const weight = isGeneral ? fewestSources : 1;
  for (const text of texts) {
    total += 1;
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu)) {
      for (const part of splitWords(word)) small.add(wordRoot(part));
    }
    for (const root of new Set(splitWords(text).map(wordRoot))) {
      const count = counts.get(root) ?? { texts: 0, sources: 0 };
      counts.set(root, { texts: count.texts + 1, sources: count.sources + (seen.has(root) ? 0 : weight) });
      seen.add(root);
    }
  }
}

/** Numbers and what looks like one are told apart as they are. */
const roots = [...counts].filter(
  ([root, { sources }]) => (sources >= fewestSources || small.has(root)) && root.length > 2 && !/\d/.test(root),
);
const rarityOf = (texts: number) => 1 + Math.log((1 + total) / (1 + texts));
const steps = Map.groupBy(roots, ([, { texts }]) => (Math.round(rarityOf(texts) * 4) / 4).toFixed(2));
const lines = [...steps]
  .toSorted(([left], [right]) => Number(left) - Number(right))
  .map(([rarity, own]) => {
    const words = own.map(([root]) => root).toSorted((left, right) => (left < right ? -1 : 1));
    return `  '${rarity}': \`${words.join(' ').replace(/(.{100,140}?) /gu, '$1\n')}\`,`;
  });
const list = `{\n${lines.join('\n')}\n}`;
const version = createHash('sha256').update(list).digest('hex').slice(0, 8);
writeFileSync(
  'src/threading/words/root-rarities.data.ts',
  `/**
 * Data, written by tools/fit-vocabulary.ts from ${total} texts: roots of words by how rare they are, the inverse document frequency in steps of a quarter.
 */
export const rootRarities: Readonly<Record<string, string>> = ${list};

/** How rare a word is that is not among them. */
export const rarest = ${rarityOf(1).toFixed(2)};

/** A digest of the list: what was compared by another one does not hold any more. */
export const vocabularyVersion = '${version}';
`,
);
process.stdout.write(`${roots.length} roots of ${total} texts\n`);
