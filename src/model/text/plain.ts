import { foldSpace } from './fold-space.ts';

/**
 * Lower case without accents: what words are compared by. What is written in another form is the letter itself (`m²` is `m2`, a ligature its
 * letters); white space and signs are as written. Keys and addresses in the record are made of this: it may not answer otherwise.
 */
export function plain(text: string): string {
  // Most texts have nothing to fold.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return withoutAccents(text, 'NFKD').toLowerCase();
}

/**
 * How lines of a document are compared with each other and with lists of words: lower case without accents, white space folded, one kind of
 * apostrophe. A raised digit is no digit here: behind a heading it is the mark of a footnote.
 */
export function plainLine(text: string): string {
  const folded = foldSpace(text);
  if (!/[^ -_a-z{|}~]/.test(folded)) return folded.toLowerCase();
  return withoutAccents(folded, 'NFD')
    .replace(/[‘’`´]/g, "'")
    .toLowerCase();
}

/** The words of a text, plain and without signs. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

// Marks of their own go before those that are taken off letters: to put many in order takes time with the square of their number.
function withoutAccents(text: string, form: 'NFD' | 'NFKD'): string {
  return text
    .replace(/\p{M}+/gu, '')
    .normalize(form)
    .replace(/\p{M}/gu, '');
}
