import type { EditionSource } from '../../../record/tables/tables.ts';
import type { Words } from '../../../words/nl.data.ts';

/** How much of the reading of an edition persons corrected, and how much they checked; null where the program did all. */
export function sayDecided(
  sources: readonly Pick<EditionSource, 'corrected' | 'checked'>[],
  words: Words,
): string | null {
  const own = sources.filter(({ corrected = [] }) => corrected.length > 0);
  const all = new Set(own.flatMap(({ corrected = [] }) => corrected));
  if (all.size === 0) return null;
  if (own.some(({ checked }) => checked === undefined)) return words.publication.corrected(all.size);
  // What is right of one file and changed another corrected something.
  const corrected = new Set(
    own.flatMap((source) => (source.corrected ?? []).filter((id) => source.checked?.includes(id) !== true)),
  );
  return words.publication.decided(corrected.size, all.size - corrected.size);
}
