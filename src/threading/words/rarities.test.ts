import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { likeness } from './overlap.ts';
import { countRarities, listedRarities } from './rarities.ts';
import { rarest, vocabularyVersion } from './root-rarities.data.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordRoot } from './word-root.ts';

describe('the list of how rare words are', () => {
  it('has another version when it says something else', () => {
    const file = readFileSync(join(import.meta.dirname, 'root-rarities.data.ts'), 'utf8');
    const list = /= (\{\n[^}]*\n\});/.exec(file)?.[1] ?? '';
    expect(createHash('sha256').update(list).digest('hex').slice(0, 8)).toBe(vocabularyVersion);
  });

  it('gives two texts one likeness, whatever else was read', () => {
    const one = new Vocabulary(listedRarities);
    const other = new Vocabulary(listedRarities);
    for (const text of ['fietsenstalling', 'stations en pleinen']) other.vectorOf(text);
    const alike = (vocabulary: Vocabulary) =>
      likeness(vocabulary.vectorOf('fietsenstalling bij het station'), vocabulary.vectorOf('stalling voor fietsen'));
    expect(alike(one)).toBe(alike(other));
    expect(alike(one)).toBeGreaterThan(0);
  });

  it('knows no name of a body, and takes what it does not know for the rarest', () => {
    for (const name of ['havermonde', 'spoorzone', 'visserswijk']) {
      expect(listedRarities.isKnown(wordRoot(name))).toBe(false);
      expect(listedRarities.rarityOf(wordRoot(name))).toBe(rarest);
    }
    expect(listedRarities.rarityOf(wordRoot('inwoners'))).toBeLessThan(listedRarities.rarityOf(wordRoot('sluizen')));
  });

  it('takes verbs of doing for less than what is done, listed or counted', () => {
    const counted = countRarities(['stalling bouwen', 'brug']);
    expect(counted.rarityOf(wordRoot('bouwen'))).toBeLessThan(counted.rarityOf(wordRoot('stalling')) / 2);
    expect(listedRarities.rarityOf(wordRoot('bouwen'))).toBeLessThan(rarest / 2);
  });
});
