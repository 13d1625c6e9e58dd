import { type Browser, chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOfSize } from '../../../tests/browser/faults-of-size.ts';
import { openGallery } from '../../../tests/browser/open-gallery.ts';
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

/** 320 px is a screen of 1280 px at 400 % zoom (WCAG 1.4.10). */
const readers = [
  { name: 'zoom of 400 %', size: 16, width: 320 },
  { name: 'text of 150 %', size: 24, width: 390 },
  { name: 'text of 200 %', size: 32, width: 390 },
  { name: 'text of 200 %', size: 32, width: 1280 },
  { name: 'text of 300 %', size: 48, width: 390 },
  { name: 'text of 300 %', size: 48, width: 1280 },
] as const;

describe.each(readers)('with $name on a screen of $width px', ({ size, width }) => {
  test('no page of the gallery scrolls sideways, cuts text off, lays it over other text or breaks it into letters', {
    timeout: 180_000,
  }, async () => {
    const reader = await openReader(size);
    const page = await reader.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const { name } of gallery) {
      await page.goto(opened.server.address(name));
      const found = await page.evaluate<string[]>(faultsOfSize);
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe(`${size * 1.0625}px`);
    await reader.close();
    expect(faults).toEqual([]);
  });
});
