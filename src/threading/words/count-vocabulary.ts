import { countRarities } from './rarities.ts';
import { Vocabulary } from './vocabulary.ts';

/** In how many of so many documents words are counted: 1, 2, 3, 4, 6, 8, 12, 16, 24, … */
export function countedOf(documents: number): number {
  const power = 2 ** Math.floor(Math.log2(Math.max(1, documents)));
  return documents >= power * 1.5 ? power * 1.5 : power;
}

/**
 * The words of one body, by how many of its texts have them. They are counted in its first documents, and anew when there are half as many more: counted in
 * all, one document more would make each word a little more or less rare, and everything to be judged again.
 * @param documents the texts of each, in the order of publication
 */
export function countVocabulary(documents: readonly (readonly string[])[]): Vocabulary {
  return new Vocabulary(countRarities(documents.slice(0, countedOf(documents.length)).flat()));
}
