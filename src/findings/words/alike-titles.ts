import { titleKey } from '../../model/text/keys.ts';
import { overlap } from '../../model/text/likeness.ts';
import { splitWords } from '../../threading/words/split-words.ts';
import { wordRoot } from '../../threading/words/word-root.ts';

/** How much of the shorter of two titles the other has, word by word, from 0 to 1. 1 for titles that differ in signs alone. */
export function alikeTitles(one: string, other: string): number {
  if (titleKey(one) === titleKey(other)) return 1;
  return overlap(new Set(splitWords(one).map(wordRoot)), new Set(splitWords(other).map(wordRoot)));
}
