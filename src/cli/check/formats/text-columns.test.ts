import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureColumns, setSideBySide, wrap, wrapSome } from './text-columns.ts';

const widths = fc.integer({ min: 1, max: 60 });
const plain = (text: string) => ({ text, paint: (own: string) => own });

describe('wrap', () => {
  test('breaks between words, and in a word only where it is wider than the line', () => {
    expect(wrap('wij bouwen huizen', 10)).toEqual(['wij bouwen', 'huizen']);
    expect(wrap('wij arbeidsmarktregio', 8)).toEqual(['wij', 'arbeidsm', 'arktregi', 'o']);
    expect(wrap('', 8)).toEqual(['']);
  });

  test('loses no letter, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), widths, (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines.filter((one) => !one.includes(' ')))
          expect([...line].length).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('takes a text of a million letters in its stride', () => {
    const started = performance.now();
    expect(wrapSome('a'.repeat(1_000_000), 40).at(-1)).toBe('…');
    expect(wrapSome('a '.repeat(500_000), 40)).toHaveLength(8);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('columns', () => {
  test('as many stand side by side as stay wide enough to read', () => {
    expect(measureColumns(2, 100)).toEqual({ perRow: 2, columnWidth: 48 });
    expect(measureColumns(5, 80)).toEqual({ perRow: 3, columnWidth: 24 });
    expect(measureColumns(3, 10)).toEqual({ perRow: 1, columnWidth: 24 });
  });

  test('are filled to one width, whatever paint adds', () => {
    const red = { text: 'doel', paint: (text: string) => `\u001b[31m${text}\u001b[39m` };
    expect(setSideBySide([[red], [plain('twee'), plain('regels')]], 6)).toEqual([
      '\u001b[31mdoel\u001b[39m   │ twee',
      '       │ regels',
    ]);
  });
});
