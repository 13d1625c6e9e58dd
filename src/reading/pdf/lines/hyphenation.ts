/** Words that follow the first half of a pair: "woon- en werkgebied" keeps its hyphen and its space. */
const pairing = /^(?:en|of|als|and|or|t\/m|tot|dan)\b/;

/**
 * Puts the next line of a paragraph behind what was read of it, mending a word that was broken over the two. A hyphen between
 * small letters is of the line break; behind a capital or figure (`EU-`, `2018-`) it belongs to the word.
 */
export function joinLines(before: string, next: string): string {
  if (before === '' || next === '') return before + next;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
  const broken = /[\p{L}\p{N}][-\u2010]$/u.test(before);
  if (!broken || pairing.test(next)) return `${before} ${next}`;
  if (/\p{Ll}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next;
  return before + next;
}
