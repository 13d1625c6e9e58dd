import { nameKey } from '../../model/text/keys.ts';
import { municipalities } from './municipalities.data.ts';

const bySlug = new Map(municipalities.map((name) => [nameKey(name), name]));
/** A host may leave "en" out: `gilzerijen.nl`; not where that is the name of another. */
const withoutAnd = new Map(
  municipalities.flatMap((name): [string, string][] => {
    const key = nameKey(name.replace(/ en /g, ' '));
    return bySlug.has(key) ? [] : [[key, name]];
  }),
);
const words = new Set(
  municipalities.flatMap((name) => name.toLowerCase().split(/[^\p{L}']+/u)).filter((word) => word.length > 2),
);

/** The municipality that a slug or a name in any spelling stands for: `horstaandemaas` is "Horst aan de Maas". */
export function findMunicipality(text: string): string | null {
  const key = nameKey(text);
  return bySlug.get(key) ?? withoutAnd.get(key) ?? null;
}

/** Whether a lower-case word is part of the name of a municipality. */
export function isPlaceWord(word: string): boolean {
  return words.has(word);
}
