import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontParts, shorten, textWidth, wrap } from './measure-text.ts';

const plain = { size: 100, isBold: false };
const fontFiles = [
  import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  import.meta.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
  import.meta.resolve('pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf'),
].map((address) => fileURLToPath(address));

/** The width of what is drawn: a little less than how far the text moves on. */
function drawnWidth(text: string, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="200"><text x="100" y="150" font-family="Noto Sans" font-weight="${weight}" font-size="100">${text}</text></svg>`;
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()?.width ?? 0;
}

test.each(['HHHHHHHH', '1.234.567,89', '≥ 62,4%', 'Jaarverslag 2018–2025', 'Geïnteresseerden €'])(
  '%s is as wide as it is drawn',
  (text) => {
    for (const isBold of [false, true]) {
      const measured = textWidth(text, { size: 100, isBold });
      const drawn = drawnWidth(text, isBold ? 600 : 400);
      expect(drawn).toBeLessThanOrEqual(measured + 3); // a J reaches back below the letter before it
      expect(drawn).toBeGreaterThan(measured - 20);
    }
  },
);

test('what no table knows is taken to be wide', () => {
  expect(textWidth('漢字', plain)).toBe(220);
});

test('a text is cut where it does not fit', () => {
  expect(shorten('Aantal bezoekers', plain, 2_000)).toBe('Aantal bezoekers');
  expect(shorten('Aantal bezoekers', plain, 500)).toBe('Aantal b…');
});

test('an address is broken behind its slashes and hyphens', () => {
  expect(wrap('a.example/havermonde/restafval-per-inwoner', { size: 10, isBold: false }, 110, 9)).toEqual([
    'a.example/',
    'havermonde/restafval-',
    'per-inwoner',
  ]);
});

test('lines fit, whatever the text, and nothing of it is lost but what does not fit in the last', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 150, max: 900 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = wrap(text, plain, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, plain)).toBeLessThanOrEqual(width);
        const bare = (value: string) => value.replaceAll(/\s/gu, '');
        if (!lines.at(-1)?.endsWith('…')) expect(bare(lines.join(''))).toBe(bare(text));
      },
    ),
  );
});

test('a sign of another font is a part of its own', () => {
  expect(fontParts('≤ 175', plain)).toEqual([
    { text: '≤', offset: 0 },
    { text: ' 175', offset: textWidth('≤', plain) },
  ]);
  expect(fontParts('175', plain)).toEqual([{ text: '175', offset: 0 }]);
});
