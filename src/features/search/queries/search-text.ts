import { codeKey } from '../../../model/text/keys.ts';
import { plain } from '../../../model/text/plain.ts';

/** One thing that has to be in what is found. Words are in lower case without accents. */
export type SearchTerm =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'year'; readonly word: string; readonly year: number }
  /** The code of a chapter in its compared form: `2.1` for `02.1`; `word` is as typed. */
  | { readonly kind: 'code'; readonly word: string; readonly key: string };

/** What a reader typed, understood. */
export type SearchText = {
  readonly terms: readonly SearchTerm[];
  /** What may not be in it: one word, or words in a row. */
  readonly excluded: readonly (readonly string[])[];
};

const longestText = 500;
const longestWord = 60;
const mostTerms = 8;
const mostExcluded = 4;
const mostPhraseWords = 12;

const wordPattern = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu;
const piecePattern = /(^|\s)(-?)(?:"([^"]*)"?|([^\s"]+))|"([^"]*)"?|([^\s"]+)/gu;

/** The words of a text as the search sees them: lower case, no accents, no signs; `2.1.4` and `1.054` are one word. */
export function wordsIn(text: string): string[] {
  return (plain(text).match(wordPattern) ?? []).filter((word) => word.length <= longestWord);
}

function termOf(word: string): SearchTerm {
  if (/^(?:19|20)[0-9]{2}$/.test(word)) return { kind: 'year', word, year: Number(word) };
  const key = /^[0-9]{1,3}(?:\.[0-9]{1,3})+$/.test(word) ? codeKey(word) : null;
  return key === null ? { kind: 'word', word } : { kind: 'code', word, key };
}

/**
 * Understands what a reader typed: words, `"words in a row"`, and `-` before what may not be there. Any text is fine; what is over the limits
 * (500 characters, 8 terms) is left out. A quote that isn't closed runs to the end.
 */
export function readSearchText(typed: string): SearchText {
  const terms: SearchTerm[] = [];
  const excluded: string[][] = [];
  const text = typed.slice(0, longestText).replace(/[“”„‟«»]/g, '"');
  for (const [, , minus, quoted, bare, quotedInside, bareInside] of text.matchAll(piecePattern)) {
    const phrase = quoted ?? quotedInside;
    const words = wordsIn(phrase ?? bare ?? bareInside ?? '').slice(0, mostPhraseWords);
    if (words.length === 0) continue;
    if (minus === '-') excluded.push(words);
    else if (phrase !== undefined && words.length > 1) terms.push({ kind: 'phrase', words });
    else terms.push(...words.map(termOf));
  }
  const once = new Map(terms.map((term) => [JSON.stringify(term), term]));
  return { terms: [...once.values()].slice(0, mostTerms), excluded: excluded.slice(0, mostExcluded) };
}
