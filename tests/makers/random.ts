import { createRandom, type Random } from '../fuzz/seeded-random.ts';

/** A stream of its own for each purpose, so that one more draw here changes nothing that is drawn elsewhere. */
export function randomFor(seed: number, purpose: string): Random {
  let hash = 0x811c9dc5;
  for (const character of `${seed}:${purpose}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  const random = createRandom(hash);
  // The first numbers of seeds that are alike are alike.
  for (let warmUp = 0; warmUp < 3; warmUp += 1) random.below(2);
  return random;
}

/** A whole number from `low` up to and including `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + random.below(high - low + 1);
}

/** One of the items. Throws where there are none. */
export function pickFrom<Item>(random: Random, items: readonly Item[]): Item {
  const picked = items[random.below(items.length)];
  if (picked === undefined) throw new Error('there is nothing to pick from');
  return picked;
}

/** As many different items as asked for, or all, in an order of chance. */
export function pickSome<Item>(random: Random, items: readonly Item[], count: number): readonly Item[] {
  const left = [...items];
  const picked: Item[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(random.below(left.length), 1));
  return picked;
}
