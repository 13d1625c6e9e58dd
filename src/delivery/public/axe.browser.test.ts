import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAxe } from '../../../tests/browser/axe.ts';
import { openGallery } from '../../../tests/browser/open-gallery.ts';
import { isWhole, languages, textSizes, type Way, waysFor } from '../../../tests/browser/ways-to-look.ts';
import { findChromium } from '../../../tests/chromium.ts';
import { gallery } from '../../../tests/gallery.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const opened = openGallery();
let axe: string;
/** One page for all tests by size of text, as a new one takes longer than to look at it. */
const pages = new Map<Way['textSize'], Page>();
const browsers: Browser[] = [];

beforeAll(async () => {
  axe = await readAxe();
  for (const textSize of textSizes) {
    // Style sheets see the size that a reader set in widths too: it is one of the browser.
    const args = ['--no-sandbox', `--blink-settings=defaultFontSize=${textSize}`];
    const browser = await chromium.launch({ executablePath: findChromium(), args });
    browsers.push(browser);
    // Without the colours that links and buttons pass through when they change.
    pages.set(textSize, await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' }));
  }
});
afterAll(async () => {
  for (const browser of browsers) await browser.close();
});

/** Opens a page of the gallery with axe in it. To load both takes longer than to look: it is done once for all ways to look at it. */
async function openWithAxe(textSize: Way['textSize'], address: string): Promise<Page> {
  const page = pages.get(textSize);
  if (page === undefined) throw new Error(`No browser has text of ${textSize} px.`);
  await page.goto(address);
  // axe does not judge the contrast of text on a picture: the shadow at the edge of a wide table would hide all its cells from it.
  await page.addStyleTag({ content: '.ds-scroll { background: none !important }' });
  await page.evaluate(axe);
  return page;
}

/** Of what has no violation it names one place only: to name them all takes a quarter of its time. */
const options = { runOnly: standards, resultTypes: ['violations'] };

async function findViolations(page: Page): Promise<string[]> {
  return await page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`);
}

describe.each(gallery.map(({ name }, at) => ({ name, at })))('$name', ({ name, at }) => {
  test.each(languages.filter((language) => waysFor(at, language).length > 0))(
    'has no violation that axe finds, light and dark, wide and narrow, in large text, and nothing sticks out: %s',
    { timeout: isWhole ? 240_000 : 60_000 },
    async (language) => {
      for (const [textSize, sized] of Map.groupBy(waysFor(at, language), (way) => way.textSize)) {
        const page = await openWithAxe(textSize, opened.server.address(name, language));
        for (const { width, colorScheme } of sized) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
          const where = `${name}, ${colorScheme} at ${width} with text of ${textSize}`;
          expect(await findViolations(page), where).toEqual([]);
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect(overflow, where).toBeLessThanOrEqual(0);
        }
      }
    },
  );
});
