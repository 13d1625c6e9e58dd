import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestRoots } from './heaviest-roots.ts';
import { coverage, likeness, resemblance, sharedWords } from './overlap.ts';
import { listedRarities } from './rarities.ts';
import { splitWords } from './split-words.ts';
import { standOut } from './stand-out.ts';
import { namesIn, numbersIn, sharedOf } from './telling-words.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordRoot } from './word-root.ts';

describe('the root of a word', () => {
  it.each([
    ['projecten', 'project'],
    ['opgesteld', 'opstellen'],
    ['versterkt', 'versterken'],
    ['routes', 'route'],
    ['visies', 'visie'],
    ['processen', 'proces'],
  ])('is for “%s” that of “%s”', (one, other) => {
    expect(wordRoot(one)).toBe(wordRoot(other));
  });

  it('leaves words that only look alike apart', () => {
    expect(wordRoot('museum')).not.toBe(wordRoot('archief'));
  });
});

describe('the words of a text', () => {
  it('are without stop words, years and accents', () => {
    expect(splitWords('Eén brug in 2019 over de Aa')).toEqual(['brug', 'aa']);
  });

  it('are not looked for in a text without an end', () => {
    expect(splitWords('brug '.repeat(1_000_000)).length).toBeLessThan(10_000);
    expect(splitWords('x'.repeat(1_000_000))[0]?.length).toBeLessThan(100);
  });
});

describe('how alike texts are', () => {
  const vocabulary = new Vocabulary(listedRarities);
  const of = (text: string) => vocabulary.vectorOf(text);

  it('is more where a name grew than where a word was traded for another', () => {
    const grown = resemblance(of('bezoekers museum'), of('bezoekers museum en archief'));
    expect(grown).toBeGreaterThan(resemblance(of('bezoekers museum'), of('bezoekers archief')) + 0.3);
  });

  it('knows a compound by its parts', () => {
    expect(resemblance(of('schouwburgbezoekers'), of('bezoekers schouwburg'))).toBeGreaterThan(0.5);
    expect(resemblance(of('stadhuisbezoekers'), of('schouwburgbezoekers'))).toBeLessThan(0.5);
  });

  it('is 1 for the same text and 0 for one without words, and always between', () => {
    expect(likeness(of('wegen'), of('wegen'))).toBe(1);
    expect(coverage(of(''), of('wegen'))).toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        for (const measure of [likeness, coverage, resemblance]) {
          const share = measure(of(left), of(right));
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(resemblance(of(left), of(right))).toBeCloseTo(resemblance(of(right), of(left)), 9);
      }),
    );
  });

  it('weighs less what all texts of a place share', () => {
    const [museum, archive] = standOut([of('bezoekers museum'), of('bezoekers archief')]);
    if (museum === undefined || archive === undefined) throw new Error('twee teksten');
    expect(likeness(museum, archive)).toBeLessThan(likeness(of('bezoekers museum'), of('bezoekers archief')));
  });

  it('counts a word that few have as one rare word', () => {
    expect(sharedWords(of('zwaluwtil'), of('zwaluwtil'))).toBeCloseTo(1, 6);
  });

  it('puts the rarest word first', () => {
    const [first] = heaviestRoots(of('bezoekers museum'), 1);
    expect(of('museum').roots).toContain(first);
  });
});

describe('telling words', () => {
  it('are names that do not begin a sentence, and numbers that are no years', () => {
    expect([...namesIn('Samen met SNN naar Brussel. Daarna verder')]).toEqual(['snn', 'brussel']);
    expect([...numbersIn('In 2019 bouwen we met NG4 1.500 woningen, 30% sociaal')]).toEqual(['1.500', '30%']);
  });

  it('are shared in the order of the first', () => {
    expect(sharedOf(new Set(['b', 'a']), new Set(['a', 'b', 'c']))).toEqual(['b', 'a']);
  });
});
