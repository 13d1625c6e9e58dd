import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatten, showDirections, showLine } from './shown-text.ts';

describe('what turns the direction of reading', () => {
  test.each([
    ['\u200f> 2\u200f', '[U+200F]> 2[U+200F]'],
    ['nota\u202efdp.exe', 'nota[U+202E]fdp.exe'],
    ['\u061ca\u2066b\u2069', '[U+061C]a[U+2066]b[U+2069]'],
  ])('%j is shown as marks', (text, shown) => {
    expect(showDirections(text)).toBe(shown);
  });

  test('from left to right is what a text is already', () => {
    expect(showDirections('\u200e5\u200e \u200emei')).toBe('5 mei');
  });
});

test('a name is one line, whatever it holds', () => {
  expect(showLine('a\n\u001b[2J\u0007b\u009b1mc\u202e.txt')).toBe('a \ufffd[2J\ufffdb\ufffd1mc[U+202E].txt');
  expect(showLine('twee  spaties.txt')).toBe('twee  spaties.txt');
});

test('a flat text is one line without control characters, and otherwise the same', () => {
  expect(flatten(' een\n\ttwee\u001b[31m\u202e drie\ud800 ')).toBe('een twee [31m[U+202E] drie\ufffd');
});

test('no text keeps what steers a terminal or turns the direction of reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const show of [flatten, showLine]) {
        expect(show(text)).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|\p{Bidi_Control}/u);
        expect(show(show(text))).toBe(show(text));
      }
    }),
  );
});
