import type { RootVector } from './vocabulary.ts';

/** The numbers of the roots that say most of what a text is about, the heaviest first. */
export function heaviestRoots({ roots, weights }: RootVector, most: number): number[] {
  return [...roots.entries()]
    .toSorted(([one], [other]) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other)
    .slice(0, most)
    .map(([, root]) => root);
}
