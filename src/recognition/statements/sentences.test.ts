import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

test('a sentence ends at its mark before a capital', () => {
  expect(splitSentences('Het is af. Wat nu? Verder!  Dat was 2,5 jaar werk.')).toEqual([
    'Het is af.',
    'Wat nu?',
    'Verder!',
    'Dat was 2,5 jaar werk.',
  ]);
});

test('an abbreviation, an initial and a code end none', () => {
  expect(splitSentences('Dit doen we o.a. Zaterdag met dhr. Jansen en J. Smit. Zie 2.3.6. Einde')).toEqual([
    'Dit doen we o.a. Zaterdag met dhr. Jansen en J. Smit.',
    'Zie 2.3.6.',
    'Einde',
  ]);
});

test('no letter is lost', () => {
  const bare = (text: string) => text.replace(/[\s\u00a0\u2007\u202f\u00ad\u200b-\u200d\ufeff]/g, '');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => bare(splitSentences(text).join('')) === bare(text)));
});
