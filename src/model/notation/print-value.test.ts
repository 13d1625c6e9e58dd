import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCell, anyValue } from './figure-value.arbitrary.ts';
import { dutchMarks, englishMarks } from './forms/marks.ts';
import { parseValue } from './parse-value.ts';
import { printValue } from './print-value.fixture.ts';
import { sameMeaning } from './same-meaning.ts';
import type { FigureValue } from './value.ts';

const printed: readonly (readonly [FigureValue, nl: string, en: string])[] = [
  [{ type: 'number', number: '60093', percent: false }, '60.093', '60,093'],
  [{ type: 'number', number: '1054', percent: false }, '1.054', '1,054'],
  [{ type: 'number', number: '6.0', percent: false }, '6,0', '6.0'],
  [{ type: 'number', number: '-15498.5', percent: false }, '-15.498,5', '-15,498.5'],
  [{ type: 'number', number: '19.3', percent: true }, '19,3%', '19.3%'],
  [{ type: 'number', number: '1054', percent: true }, '1054%', '1054%'],
  [{ type: 'comparison', operator: '>', number: '2' }, '> 2', '> 2'],
  [{ type: 'comparison', operator: '<=', number: '11.2', percent: true }, '≤ 11,2%', '≤ 11.2%'],
  [{ type: 'relative', operator: '>', year: 2017 }, 'hoger dan in 2017', 'higher than in 2017'],
  [{ type: 'relative', operator: '<=', year: 2015 }, 'maximaal gelijk aan 2015', 'at most equal to 2015'],
  [{ type: 'missing', why: 'not-measured' }, 'niet gemeten', 'not measured'],
  [{ type: 'missing', why: 'to-follow' }, 'volgt nog', 'to follow'],
  [{ type: 'missing', why: 'unknown' }, 'onbekend', 'unknown'],
  [{ type: 'missing', why: 'blank' }, 'leeg', 'empty'],
  [{ type: 'rank', number: 8, form: 'top' }, 'Top 8', 'Top 8'],
  [{ type: 'rank', number: 10, to: 11, form: 'place' }, 'Plaats 10 en 11', 'Place 10 and 11'],
  [{ type: 'rank', number: 10, to: 14, form: 'place' }, 'Plaats 10 t/m 14', 'Place 10 to 14'],
  [{ type: 'ratio', left: '1', right: '8.5' }, '1:8,5', '1:8.5'],
  [
    {
      type: 'composite',
      number: '59400',
      percent: false,
      parts: [
        { number: '9.4', percent: true, label: 'Hanze' },
        { number: '22.6', percent: true, label: 'RUG' },
      ],
    },
    '59.400 (9,4% Hanze; 22,6% RUG)',
    '59,400 (9.4% Hanze; 22.6% RUG)',
  ],
  [{ type: 'text', text: 'in ontwikkeling' }, 'in ontwikkeling', 'in ontwikkeling'],
];

/** All of a value but what is not printed of it: the word that made it larger, and its unit. */
function digitsOf(value: FigureValue): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'rounding' || key === 'unit' ? undefined : part));
}

describe('printValue', () => {
  it.each(printed)('prints %j in Dutch as %s and in English as %s', (value, nl, en) => {
    expect(printValue(value, 'nl')).toBe(nl);
    expect(printValue(value, 'en')).toBe(en);
  });

  it('prints any value in Dutch so that it is read back with the same meaning, with and without Dutch marks around it', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = printValue(value, 'nl');
        for (const marks of [undefined, dutchMarks]) {
          const back = parseValue(text, marks).value;
          expect(sameMeaning(back, value), `${text} -> ${JSON.stringify(back)}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('prints any value in English so that it is read back with the same meaning, given English marks', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = printValue(value, 'en');
        const back = parseValue(text, englishMarks).value;
        expect(sameMeaning(back, value), `${text} -> ${JSON.stringify(back)}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('prints what any cell means so that it means the same again', () => {
    fc.assert(
      fc.property(anyCell, (raw) => {
        const { value } = parseValue(raw);
        expect(digitsOf(parseValue(printValue(value, 'nl')).value)).toBe(digitsOf(value));
      }),
      { numRuns: 5000 },
    );
  });
});
