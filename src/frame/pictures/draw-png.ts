import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

/** The screens of today have two dots or more where a picture says one. */
const dotsPerUnit = 2;

/** The weights that a picture may use, and a font for the signs that Noto Sans has not (`≤`, `≥`). What is in none is drawn as an empty box. */
const fontFiles = [
  import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  import.meta.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'),
  import.meta.resolve('pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf'),
].map((address) => fileURLToPath(address));

/**
 * A picture as dots, two for each unit of its width. It is drawn on another thread; only its packing (some 15 ms for 1,200 by 1,000 dots) holds
 * up this one.
 * @param svg of `drawSvg`
 */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await renderAsync(svg, {
    background: '#fff',
    fitTo: { mode: 'zoom', value: dotsPerUnit },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
    logLevel: 'off',
  });
  return new Uint8Array(drawn.asPng());
}
