import { type Browser, chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOfSize } from '../../../tests/browser/faults-of-size.ts';
import { openGallery } from '../../../tests/browser/open-gallery.ts';
import { isWhole } from '../../../tests/browser/ways-to-look.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { gallery } from '../../../tests/gallery.ts';

const opened = openGallery();

/** A browser of a reader who set the size of text, in pixels: style sheets see it in widths too. The usual one is 16. */
async function openReader(size: number): Promise<Browser> {
  return await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', `--blink-settings=defaultFontSize=${size}`],
  });
}

/**
 * How large text is, and on how wide a screen; 320 px is one of 1280 px at 400 % zoom (WCAG 1.4.10). To open a page takes longer than to look at
 * it: that is done once for all widths. `npm run axe` does so with every page; the tests with each page at one size, half of
 * them at 400 %.
 */
const readers = [
  { name: 'zoom of 400 %', size: 16, widths: [320], turns: [0, 2, 4] },
  { name: 'text of 150 %', size: 24, widths: [390], turns: [1] },
  { name: 'text of 200 %', size: 32, widths: [390, 1280], turns: [3] },
  { name: 'text of 300 %', size: 48, widths: [390, 1280], turns: [5] },
] as const;

describe.each(readers)('with $name on screens of $widths px', ({ size, widths, turns }) => {
  test('no page of the gallery scrolls sideways, cuts text off, lays it over other text or breaks it into letters', {
    timeout: isWhole ? 600_000 : 180_000,
  }, async () => {
    const reader = await openReader(size);
    const page = await reader.newPage({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    const pages = gallery.filter((_, at) => isWhole || turns.some((turn) => at % 6 === turn));
    for (const { name } of pages) {
      await page.goto(opened.server.address(name));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate<string[]>(faultsOfSize);
        faults.push(...found.map((fault) => `${name} at ${width}: ${fault}`));
      }
    }
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe(`${size * 1.0625}px`);
    await reader.close();
    expect(faults).toEqual([]);
  });
});
