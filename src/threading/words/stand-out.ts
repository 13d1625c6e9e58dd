import type { RootVector } from './vocabulary.ts';

/** How fast a word loses weight as more texts of one place have it. */
const decay = 0.6;

/**
 * Makes the words by which texts of one place differ heavier than those that they share: where every bullet speaks of informal carers, that
 * word tells none of them apart, however rare it is elsewhere.
 * @returns the same texts, in the same order
 */
export function standOut(texts: readonly RootVector[]): readonly RootVector[] {
  if (texts.length < 2) return texts;
  const counts = new Map<number, number>();
  for (const { roots } of texts) for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  return texts.map(({ roots, weights }) => {
    const own = weights.map((weight, at) => weight / (counts.get(roots[at] ?? -1) ?? 1) ** decay);
    return { roots, weights: own, mass: own.reduce((sum, weight) => sum + weight, 0) };
  });
}
