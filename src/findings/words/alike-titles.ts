import { titleKey } from '../../model/text/keys.ts';
import { splitWords } from '../../threading/words/split-words.ts';
import { wordRoot } from '../../threading/words/word-root.ts';

/** How much of the shorter of two titles the other has, word by word, from 0 to 1. 1 for titles that differ in signs alone. */
export function alikeTitles(one: string, other: string): number {
  if (titleKey(one) === titleKey(other)) return 1;
  const [left, right] = [new Set(splitWords(one).map(wordRoot)), new Set(splitWords(other).map(wordRoot))];
  const least = Math.min(left.size, right.size);
  if (least === 0) return 0;
  return [...left].filter((root) => right.has(root)).length / least;
}
