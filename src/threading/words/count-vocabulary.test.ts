import { describe, expect, it } from 'vitest';
import { countedOf, countVocabulary } from './count-vocabulary.ts';

const documents = Array.from({ length: 24 }, (_, at) => [`bruggen en wegen`, `kade nummer${at}`]);
const versionOf = (many: number) => countVocabulary(documents.slice(0, many)).version;

describe('words that are counted in the documents of a body', () => {
  it('are counted in two thirds of these at least, whatever their number', () => {
    for (let many = 1; many < 1000; many += 1) {
      expect(countedOf(many)).toBeLessThanOrEqual(many);
      expect(countedOf(many)).toBeGreaterThan((many * 2) / 3 - 1);
    }
  });

  it('weigh the same when a document more comes in, until there are half as many more', () => {
    for (const [from, to] of [
      [8, 11],
      [12, 15],
      [16, 23],
    ] as const)
      expect(versionOf(to)).toBe(versionOf(from));
    expect(versionOf(12)).not.toBe(versionOf(11));
    expect(versionOf(24)).not.toBe(versionOf(23));
  });

  it('weigh the same in whatever order a document names them, and otherwise where it says something else', () => {
    const turned = documents.map((texts) => texts.toReversed());
    expect(countVocabulary(turned).version).toBe(versionOf(24));
    expect(countVocabulary([['bruggen']]).version).not.toBe(countVocabulary([['wegen']]).version);
  });

  it('are none where there is no document', () => {
    expect(countVocabulary([]).vectorOf('').mass).toBe(0);
  });
});
