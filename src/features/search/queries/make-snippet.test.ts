import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSnippet } from './make-snippet.ts';

const marks = (word: string) => (['zorg', 'wonen', 'cafes'].includes(word) ? 1 : 0);
const long = (text: string) => text.padEnd(text.length + 400, ' en zo verder').trimEnd();
const written = (pieces: ReturnType<typeof makeSnippet>) => pieces.map(({ text }) => text).join('');
const hits = (pieces: ReturnType<typeof makeSnippet>) => pieces.filter(({ isHit }) => isHit).map(({ text }) => text);

describe('makeSnippet', () => {
  it('gives a short text whole, with the hits as written', () => {
    expect(makeSnippet('Wonen en Cafés, meer niet.', marks)).toEqual([
      { text: 'Wonen', isHit: true },
      { text: ' en ', isHit: false },
      { text: 'Cafés', isHit: true },
      { text: ', meer niet.', isHit: false },
    ]);
  });

  it('shows the place where most different hits are together', () => {
    const text = `${long('Eerst gaat het over zorg en zorg.')} Dan komen zorg en wonen samen. ${long('Daarna weer zorg.')}`;
    expect(written(makeSnippet(text, marks))).toContain('komen zorg en wonen samen');
  });

  it('says with dots what was left out, and cuts at words', () => {
    const text = `${long('Begin.')} midden zorg midden ${long('Eind.')}`;
    const snippet = written(makeSnippet(text, marks));
    expect(snippet).toMatch(/^… /);
    expect(snippet).toMatch(/ …$/);
    for (const word of snippet.match(/\p{L}+/gu) ?? []) expect(text.split(/\P{L}+/u)).toContain(word);
  });

  it('begins at the begin where nothing is a hit', () => {
    expect(written(makeSnippet(long('Aan het begin staat dit.'), marks))).toMatch(/^Aan het begin staat dit\./);
  });

  it('folds line breaks', () => {
    expect(written(makeSnippet('wonen\n\nis  fijn', marks))).toBe('wonen is fijn');
  });

  it('shows a hit of any text that has one, in at most some 400 characters', () => {
    const word = fc.constantFrom('zorg', 'wonen', 'lang', 'x', 'é', '\u0301', '2.1', '. ', '\n', 'huis'.repeat(20));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (words) => {
        const text = words.join(' ');
        const pieces = makeSnippet(text, marks);
        expect(hits(pieces).length > 0).toBe(/(?<![\p{L}\p{M}])(zorg|wonen)(?![\p{L}\p{M}])/u.test(text));
        expect(written(pieces).length).toBeLessThan(400);
      }),
    );
  });
});
