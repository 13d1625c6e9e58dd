import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGallery } from '../../../../tests/browser/open-gallery.ts';

const gallery = openGallery();

async function open(name: string, width: number, textSize = 100): Promise<Page> {
  const page = await gallery.browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(gallery.server.address(name));
  if (textSize !== 100) await page.addStyleTag({ content: `html{font-size:${1.0625 * textSize}%!important}` });
  return page;
}

/** How large the smallest words of the visible drawings are, in CSS pixels. */
async function smallestWords(page: Page): Promise<number> {
  const sizes = await page.locator('.ds-drawn__lane svg[role=img]:visible').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const [, , width] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const scale = drawing.getBoundingClientRect().width / (width ?? 0);
      return [...drawing.querySelectorAll('text, tspan')].map(
        (one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale,
      );
    }),
  );
  expect(sizes.length).toBeGreaterThan(0);
  return Math.min(...sizes);
}

test.each([
  ['field', 1280, 100, 'across'],
  ['field', 390, 100, 'down'],
  ['field', 1280, 200, 'down'],
  ['field', 320, 100, 'down'],
  ['field-ten-years', 1280, 100, 'down'],
] as const)(
  '%s at %i pixels and text of %i percent is drawn %s, in words that can be read',
  async (name, width, size, way) => {
    const page = await open(name, width, size);
    const other = way === 'across' ? 'down' : 'across';
    expect(await page.locator(`.ds-drawn__lane .ds-drawn__${way}:visible`).count()).toBeGreaterThan(0);
    expect(await page.locator(`.ds-drawn__lane .ds-drawn__${other}:visible`).count()).toBe(0);
    expect(await smallestWords(page)).toBeGreaterThanOrEqual(width === 320 ? 9.5 : 11);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  },
);

test('the picture says in its name what happened, and takes no stop of the keyboard', async () => {
  const page = await open('field', 1280);
  const names = await page.locator('main').ariaSnapshot();
  expect(names).toMatch(/img "Aantal profileringsprojecten Groningen kennisstad .*het doel voor 2018 is > 5/);
  expect(await page.locator('.ds-drawn a, .ds-drawn [tabindex]').count()).toBe(0);
  await page.close();
});
