// Most texts come in folded; seeing that is much cheaper than folding again.
const unfolded = /[^\S ]| {2}|[\u00ad\u200b-\u200d]|^ | $/;

/** White space of every kind folded into single spaces; zero-width characters and soft hyphens gone. */
export function foldSpace(text: string): string {
  if (!unfolded.test(text)) return text;
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
