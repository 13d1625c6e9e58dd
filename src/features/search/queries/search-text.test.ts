import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearchText, wordsIn } from './search-text.ts';

const word = (text: string) => ({ kind: 'word', word: text });

describe('readSearchText', () => {
  it('takes words without capitals and accents', () => {
    expect(readSearchText('Coördinatie  Financiële').terms).toEqual([word('coordinatie'), word('financiele')]);
  });

  it('takes words between quotes as words in a row, straight or curly, closed or not', () => {
    const phrase = { kind: 'phrase', words: ['wonen', 'en', 'zorg'] };
    for (const text of ['"wonen en zorg"', '“Wonen en zorg”', '"wonen en zorg']) {
      expect(readSearchText(text).terms).toEqual([phrase]);
    }
    expect(readSearchText('plan"wonen en zorg"').terms).toEqual([word('plan'), phrase]);
  });

  it('takes one word between quotes as a word', () => {
    expect(readSearchText('"wonen"').terms).toEqual([word('wonen')]);
  });

  it('leaves out what has a minus before it, and sees no minus inside a word', () => {
    const read = readSearchText('zorg -jeugd -"lange termijn" woon-werk');
    expect(read.excluded).toEqual([['jeugd'], ['lange', 'termijn']]);
    expect(read.terms).toEqual([word('zorg'), word('woon'), word('werk')]);
  });

  it('knows a code by its dots, with its compared form, and a year', () => {
    expect(readSearchText('02.1 2.1.4 2018 1850').terms).toEqual([
      { kind: 'code', word: '02.1', key: '2.1' },
      { kind: 'code', word: '2.1.4', key: '2.1.4' },
      { kind: 'year', word: '2018', year: 2018 },
      word('1850'),
    ]);
  });

  it('asks for the same word once', () => {
    expect(readSearchText('zorg Zorg ZORG').terms).toEqual([word('zorg')]);
  });

  it.each(['', '   ', '-', '"', '""', '- -', '&|!():*<->', '\0', '%_\\', '\uD800'])(
    'finds nothing to seek in %j',
    (text) => {
      expect(readSearchText(text)).toEqual({ terms: [], excluded: [] });
    },
  );

  it('keeps any text within bounds, with nothing in it but letters, digits and the dots of a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const { terms, excluded } = readSearchText(text);
        expect(terms.length).toBeLessThanOrEqual(8);
        expect(excluded.length).toBeLessThanOrEqual(4);
        const words = [
          ...terms.flatMap((term) => (term.kind === 'phrase' ? term.words : [term.word])),
          ...excluded.flat(),
        ];
        for (const one of words) expect(one).toMatch(/^[\p{L}\p{N}]+(?:\.\p{N}+)*$/u);
      }),
    );
  });

  it('reads 10,000 quotes or minus signs at once', () => {
    for (const text of ['"', '-', '- ', '" ', '1.', 'a'].map((piece) => piece.repeat(10_000))) {
      expect(readSearchText(text).terms.length).toBeLessThanOrEqual(8);
    }
  });
});

describe('wordsIn', () => {
  it('keeps a number with dots whole and parts a number with a comma', () => {
    expect(wordsIn('zie 2.1.4, of 9,64')).toEqual(['zie', '2.1.4', 'of', '9', '64']);
  });
});
