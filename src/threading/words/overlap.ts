import { rarest } from './root-rarities.data.ts';
import type { RootVector } from './vocabulary.ts';

/** The weight of the roots that both have. */
function sharedMass(left: RootVector, right: RootVector): number {
  let shared = 0;
  let [i, j] = [0, 0];
  while (i < left.roots.length && j < right.roots.length) {
    const order = (left.roots[i] ?? 0) - (right.roots[j] ?? 0);
    if (order === 0) shared += Math.min(left.weights[i] ?? 0, right.weights[j] ?? 0);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return shared;
}

/** How alike two texts are: Dice's coefficient over weighted roots, from 0 (nothing shared) to 1 (the same roots). */
export function likeness(left: RootVector, right: RootVector): number {
  const mass = left.mass + right.mass;
  return mass === 0 ? 0 : (2 * sharedMass(left, right)) / mass;
}

/** How much of the first text the second has, from 0 to 1. */
export function coverage(of: RootVector, by: RootVector): number {
  return of.mass === 0 ? 0 : sharedMass(of, by) / of.mass;
}

/** A text without some of its roots. */
function withoutRoots({ roots, weights }: RootVector, without: ReadonlySet<number>): RootVector {
  const kept = [...roots.keys()].filter((at) => !without.has(roots[at] ?? 0));
  const own = Float64Array.from(kept, (at) => weights[at] ?? 0);
  const mass = own.reduce((sum, weight) => sum + weight, 0);
  return { roots: Int32Array.from(kept, (at) => roots[at] ?? 0), weights: own, mass };
}

/** How much of the first text, apart from some roots, the second has, from 0 to 1; 0 where nothing is left of it. */
export function coverageWithout(of: RootVector, by: RootVector, without: ReadonlySet<number>): number {
  return coverage(withoutRoots(of, without), by);
}

/** How much less it says when only one of two texts has words that the other lacks, than when each has words of its own. */
const onlyOne = 0.25;

/**
 * How alike two names are, from 0 to 1. A name gets shorter or longer over the years (`Vestigingen`, `Vestigingen van bedrijven`) but seldom
 * trades one word for another (`bezoekers museum`, `bezoekers archief`): the symmetric form of Tversky's index (Jimenez, Becerra and
 * Gelbukh 2013), in which the smaller of both differences counts most.
 */
export function resemblance(left: RootVector, right: RootVector): number {
  const shared = sharedMass(left, right);
  const [a, b] = [left.mass - shared, right.mass - shared];
  const apart = (1 - onlyOne) * Math.min(a, b) + onlyOne * Math.max(a, b);
  return shared <= 0 ? 0 : shared / (shared + apart);
}

/** How many rare words two texts share: their shared weight, in words that no other text has. */
export function sharedWords(left: RootVector, right: RootVector): number {
  return sharedMass(left, right) / rarest;
}
