import { stemmer } from '@orama/stemmers/dutch';

const separable = 'aan|af|bij|door|in|mee|na|om|op|over|samen|tegen|terug|toe|uit|vast|voor|voort|weg';
const participle = new RegExp(`^(${separable})?ge([a-z]{3,})$`);

/** What was found before: the stemmer takes some microseconds a word, and the same words come back in every document. */
const roots = new Map<string, string>();
const mostRoots = 100_000;

/**
 * The part of a Dutch word that its forms share: `opstellen`, `opgesteld` and `opstelling` give one root, `project` and `projecten` another.
 * Stems by the Snowball algorithm for Dutch, which leaves participles alone; so those lose their `ge` and the ending that goes with it.
 * @param word lower case without accents, letters and digits only
 */
export function wordRoot(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const known = roots.get(word);
  if (known !== undefined) return known;
  if (roots.size >= mostRoots) roots.clear();
  const root = findRoot(word);
  roots.set(word, root);
  return root;
}

function findRoot(word: string): string {
  // The stemmer leaves the s of words from French: routes, campagnes, visies.
  const stem = stemmer(word.replace(/(..[gimnt]e)s$/, '$1'));
  const parts = participle.exec(stem);
  const bare = parts === null || (parts[2] ?? '').length < 4 ? stem : `${parts[1] ?? ''}${parts[2]}`;
  // Endings of tense: versterkt, versterkte, versterken. What else ends so (project, strategie) loses it in all its forms alike.
  const root = bare.replace(/([^aeiou])[td]+e?$/, '$1').replace(/([^aeiou])\1$/, '$1');
  return root.length < 3 ? bare : root;
}
