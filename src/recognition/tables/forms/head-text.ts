import { foldSpace } from '../../../model/text/fold-space.ts';
import { keepAnswers } from '../../keep-answers.ts';

const ending = /\s*(\*+\)?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\(\*+\)|\*\d+\))\s*$/u;

/** Nothing longer than this is compared as a head; the rest is cut off so that a file of one line stays cheap. */
const longest = 300;
/** Longer texts come back too seldom to be kept. */
const longestKept = 120;

/** A head in the form that the word lists are written in: folded, lower case, hyphenation undone, no closing colon or footnote mark, no number of the table before it. */
export const plainHead = keepAnswers(toPlainHead, (text: string) => (text.length > longestKept ? null : text), 20_000);

function toPlainHead(text: string): string {
  return foldSpace(text.slice(0, longest))
    .replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1')
    .replace(ending, '')
    .replace(/^tabel [^:]{1,20}: (?=\S)/iu, '')
    .replace(/\s*:$/u, '')
    .toLowerCase();
}
