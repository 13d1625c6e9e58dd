import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from '../../tests/browser/open-gallery.ts';
import { gallery } from '../../tests/gallery.ts';

const screens = [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const opened = openGallery();
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

async function findViolations(page: Page): Promise<string[]> {
  // axe does not judge the contrast of text on a picture: the shadow at the edge of a wide table would hide all its cells from it.
  await page.addStyleTag({ content: '.ds-scroll { background: none !important }' });
  await page.evaluate(axe);
  return await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(standards)} }).then(({ violations }) =>
    violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`);
}

describe.each(gallery.map(({ name }) => name))('%s', (name) => {
  test.each([
    ['nl', 'light'],
    ['nl', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)(
    'has no violation that axe finds, wide and narrow, and nothing sticks out: %s, %s',
    async (language, colorScheme) => {
      const page = await opened.browser.newPage({ colorScheme, bypassCSP: true });
      await page.goto(opened.server.address(name, language));
      for (const viewport of screens) {
        await page.setViewportSize(viewport);
        expect(await findViolations(page), `${name} at ${viewport.width}`).toEqual([]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow, `${name} at ${viewport.width}`).toBeLessThanOrEqual(0);
      }
      await page.close();
    },
  );
});
