import type { RootVector } from './vocabulary.ts';

/** Put in order once for each text that somebody holds. */
const ordered = new WeakMap<RootVector, readonly number[]>();

function orderRoots({ roots, weights }: RootVector): readonly number[] {
  return [...roots.entries()]
    .toSorted(([one], [other]) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other)
    .map(([, root]) => root);
}

/** The numbers of the roots that say most of what a text is about, the heaviest first. */
export function heaviestRoots(vector: RootVector, most: number): readonly number[] {
  const known = ordered.get(vector) ?? orderRoots(vector);
  ordered.set(vector, known);
  return known.slice(0, most);
}
