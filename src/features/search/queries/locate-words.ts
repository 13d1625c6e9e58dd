import { plain } from '../../../model/text/plain.ts';

/** A word of a text as written, by the half-open range of characters that it covers. */
export type LocatedWord = { readonly word: string; readonly start: number; readonly end: number };

const wordPattern = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text with where they stand; each in lower case without accents, as `wordsIn` gives them. */
export function locateWords(text: string): LocatedWord[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
