import { plain } from '../../model/text/plain.ts';
import { stopWords } from './stop-words.data.ts';

/** More of a text, or of a word, is not looked at: what it is about has been said by then. */
const longestText = 20_000;
const longestWord = 64;

/** The words of a text that say what it is about, in their order: lower case, without accents, years and stop words. */
export function splitWords(text: string): string[] {
  return (plain(text.slice(0, longestText)).match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.slice(0, longestWord))
    .filter((word) => !stopWords.has(word) && !/^(19|20)\d\d$/.test(word) && (word.length > 1 || /\d/.test(word)));
}
