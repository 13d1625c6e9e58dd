import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, foldSpace } from './fold-space.ts';

test.each([
  ['  Behaald\n\u00a02014\t', 'Behaald 2014'],
  ['onder\u00adwijs', 'onderwijs'],
  ['\ufeffkop', 'kop'],
  ['a\u200bb\u200cc\u200dd\u2060e', 'abcde'],
  ['één\u2007twee\u3000drie', 'één twee drie'],
  ['a  b', 'a b'],
  [' \u200b ', ''],
])('%j is folded to %j', (text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});

test('what is folded stays as it is, whatever was written', () => {
  const unit = fc.constantFrom('a', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '\u2060', '\ufeff', 'é', '\u0301');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(unit).map((parts) => parts.join('')),
      ),
      (text) => {
        const folded = foldSpace(text);
        return foldSpace(folded) === folded && !/\s\s|^\s|\s$|[^\S ]|[\u00ad\u200b-\u200d\u2060\ufeff]/.test(folded);
      },
    ),
  );
});

test('counts the words of a folded text', () => {
  expect(['', 'een', 'een twee drie'].map(countWords)).toEqual([0, 1, 3]);
});
