import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../model/text/plain.ts';
import { isBoilerplate, printText, sharedText } from './text-print.ts';

const words = fc.array(fc.constantFrom('een', 'brug', 'over', 'het', 'water', 'voor', 'fietsers'), { maxLength: 40 });

const printed = (text: string) => printText(wordsOf(text));

describe('sharedText', () => {
  test('signs, accents and capitals make no difference', () => {
    expect(sharedText(printed('Eén brug, over het water.'), printed('een brug over het WATER'))).toBe(1);
  });

  test('half of the text shares less than half of the runs', () => {
    const [whole, half] = [printed('a b c d e f g h'), printed('a b c d x y z q')];
    expect(sharedText(whole, half)).toBeGreaterThan(0);
    expect(sharedText(whole, half)).toBeLessThan(0.5);
  });

  test('it is the same both ways, from 0 to 1', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [one, other] = [printText(left), printText(right)];
        const shared = sharedText(one, other);
        expect(shared).toBe(sharedText(other, one));
        expect(shared).toBeGreaterThanOrEqual(0);
        expect(shared).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('a fixed sentence above a table is boilerplate, a paragraph about the town is not', () => {
  expect(isBoilerplate('Een streepje betekent dat er geen cijfers zijn.')).toBe(true);
  expect(isBoilerplate('Toelichting Marktbezoek: het cijfer komt uit de telling van het voorjaar.')).toBe(true);
  expect(isBoilerplate('De markt trekt bezoekers uit de hele streek.')).toBe(false);
  expect(wordsOf('1e markt')).toEqual(['1e', 'markt']);
});
