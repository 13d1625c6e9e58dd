import { keepAnswers } from '../../keep-answers.ts';

const ending = /\s*(\*+\)?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\(\*+\)|\*\d+\))\s*$/u;

/** Nothing longer than this is compared as a head; the rest is cut off so that a file of one line stays cheap. */
const longest = 300;
/** Longer texts come back too seldom to be kept. */
const longestKept = 120;

/** White space that folding would change, written out: much faster than \s without the space. */
const otherSpace = / {2}|[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** One line of text: line breaks and no-break spaces folded to one space, ends trimmed. */
export function foldText(text: string): string {
  // most texts are folded already, and finding that out is cheaper than folding them again
  return otherSpace.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim();
}

/** A head in the form that the word lists are written in: folded, lower case, hyphenation undone, no closing colon or footnote mark, no number of the table before it. */
export const plainHead = keepAnswers(toPlainHead, (text: string) => (text.length > longestKept ? null : text), 20_000);

function toPlainHead(text: string): string {
  return foldText(text.slice(0, longest))
    .replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1')
    .replace(ending, '')
    .replace(/^tabel [^:]{1,20}: (?=\S)/iu, '')
    .replace(/\s*:$/u, '')
    .toLowerCase();
}
