import { expect, test } from 'vitest';
import { abilities } from '../../features/rights/abilities.ts';
import { abilityWords } from './ability-words.data.ts';

test('everything that can be done has a short name in both languages, and nothing else has', () => {
  const names = abilities.map(({ name }) => name).toSorted();
  for (const words of [abilityWords.nl, abilityWords.en]) expect(Object.keys(words).toSorted()).toEqual(names);
});
