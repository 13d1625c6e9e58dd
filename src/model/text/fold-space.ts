/** What prints nothing and hides words from a search: soft hyphens, zero-width spaces and joiners, the byte order mark. */
const unseen = /\u200D|[\u00AD\u200B\u200C\u2060\uFEFF]/g;

/** What folding changes inside a text (written out: faster than \s without the single space). */
const unfolded = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/;

/** A text without the characters that print nothing; its white space is as written. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** A text with white space of every kind as single spaces, none at its ends, and nothing in it that prints nothing. */
export function foldSpace(text: string): string {
  // most texts come in folded; seeing that is much cheaper than folding again
  if (!unfolded.test(text)) return text.trim();
  return withoutUnseen(text).replace(/\s+/g, ' ').trim();
}

/** How many words a text with its white space folded has. */
export function countWords(folded: string): number {
  return folded.length === 0 ? 0 : folded.split(' ').length;
}
