import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAxe } from '../../../tests/browser/axe.ts';
import { openGallery } from '../../../tests/browser/open-gallery.ts';
import { gallery } from '../../../tests/gallery.ts';

const screens = [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const opened = openGallery();
let axe: string;
let page: Page;

beforeAll(async () => {
  axe = await readAxe();
  // One for all tests, as a new one takes longer than to look at it. Without the colours that links and buttons pass through when they change.
  page = await opened.browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
});

/** Opens a page of the gallery with axe in it. To load both takes longer than to look: it is done once for all ways to look at it. */
async function openWithAxe(address: string): Promise<void> {
  await page.goto(address);
  // axe does not judge the contrast of text on a picture: the shadow at the edge of a wide table would hide all its cells from it.
  await page.addStyleTag({ content: '.ds-scroll { background: none !important }' });
  await page.evaluate(axe);
}

/** Of what has no violation it names one place only: to name them all takes a quarter of its time. */
const options = { runOnly: standards, resultTypes: ['violations'] };

async function findViolations(): Promise<string[]> {
  return await page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`);
}

describe.each(gallery.map(({ name }) => name))('%s', (name) => {
  test.each(['nl', 'en'] as const)(
    'has no violation that axe finds, light and dark, wide and narrow, and nothing sticks out: %s',
    async (language) => {
      await openWithAxe(opened.server.address(name, language));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const viewport of screens) {
          await page.setViewportSize(viewport);
          const at = `${name}, ${colorScheme} at ${viewport.width}`;
          expect(await findViolations(), at).toEqual([]);
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect(overflow, at).toBeLessThanOrEqual(0);
        }
      }
    },
  );
});
