/** What folding changes inside a text: white space but the single space (written out: faster than \s without it), and characters without a width. */
const unfolded = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;

/** White space of every kind folded into single spaces; zero-width characters and soft hyphens gone. */
export function foldSpace(text: string): string {
  // most texts come in folded; seeing that is much cheaper than folding again
  if (!text.startsWith(' ') && !text.endsWith(' ') && !unfolded.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim();
}

/** Lower case without accents: how two wordings of the same words are compared. */
export function plainWords(text: string): string {
  const folded = foldSpace(text);
  if (!/[^ -_a-z{|}~]/.test(folded)) return folded.toLowerCase();
  // Marks of their own go before those that are taken off letters: to put many in order takes time with the square of their number.
  return folded
    .replace(/\p{M}+/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`´]/g, "'")
    .toLowerCase();
}

/** Only the letters and digits: "Horst aan de Maas" and "horst-aan-de-maas" are the same. */
export function slugKey(text: string): string {
  return plainWords(text).replace(/[^a-z0-9]+/g, '');
}

/** How many words a line has. */
export function countWords(text: string): number {
  return text.length === 0 ? 0 : text.split(' ').length;
}
