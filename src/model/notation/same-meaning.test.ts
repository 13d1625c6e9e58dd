import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValue } from './figure-value.arbitrary.ts';
import { sameMeaning } from './same-meaning.ts';
import type { FigureValue } from './value.ts';

const different: readonly (readonly [FigureValue, FigureValue])[] = [
  [
    { type: 'number', number: '5', percent: false },
    { type: 'number', number: '5', percent: true },
  ],
  [
    { type: 'comparison', operator: '>', number: '5' },
    { type: 'comparison', operator: '>=', number: '5' },
  ],
  [
    { type: 'comparison', operator: '>', number: '5' },
    { type: 'comparison', operator: '>', number: '5', percent: true },
  ],
  [
    { type: 'relative', operator: '>', year: 2016 },
    { type: 'relative', operator: '>', year: 2017 },
  ],
  [
    { type: 'missing', why: 'blank' },
    { type: 'missing', why: 'not-measured' },
  ],
  [
    { type: 'rank', number: 8, form: 'top' },
    { type: 'rank', number: 8, form: 'place' },
  ],
  [
    { type: 'rank', number: 10, to: 11, form: 'place' },
    { type: 'rank', number: 10, form: 'place' },
  ],
  [
    { type: 'ratio', left: '1', right: '8' },
    { type: 'ratio', left: '1', right: '8.5' },
  ],
  [
    { type: 'composite', number: '5', percent: false, parts: [{ number: '1', percent: true, label: 'RUG' }] },
    { type: 'composite', number: '5', percent: false, parts: [{ number: '1', percent: true, label: 'Hanze' }] },
  ],
  [
    { type: 'composite', number: '5', percent: false, parts: [{ number: '1', percent: true, label: null }] },
    { type: 'number', number: '5', percent: false },
  ],
  [
    { type: 'text', text: 'ja' },
    { type: 'text', text: 'nee' },
  ],
];

describe('sameMeaning', () => {
  it.each(different)('%j and %j differ', (a, b) => {
    expect(sameMeaning(a, b)).toBe(false);
    expect(sameMeaning(b, a)).toBe(false);
  });

  it('a place is the same as a range of that one place', () => {
    expect(
      sameMeaning({ type: 'rank', number: 3, to: 3, form: 'place' }, { type: 'rank', number: 3, form: 'place' }),
    ).toBe(true);
  });

  it('every value means the same as a copy of itself', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(sameMeaning(value, structuredClone(value))).toBe(true);
      }),
    );
  });
});
