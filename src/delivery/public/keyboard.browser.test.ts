import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openGallery } from '../../../tests/browser/open-gallery.ts';

const gallery = openGallery();
let page: Page;

// One for all tests, as a new one takes longer than most of them.
beforeAll(async () => {
  page = await gallery.browser.newPage({ reducedMotion: 'reduce' });
});

async function open(name: string, width: number): Promise<void> {
  // Of a page that is opened again the browser would keep how far it was scrolled.
  await page.goto('about:blank');
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(gallery.server.address(name));
}

type Stop = {
  readonly name: string;
  readonly href: string;
  /** The finding that it stands in. */
  readonly context: string;
  readonly outline: string;
  readonly width: number;
  readonly height: number;
  readonly isSeen: boolean;
};

/** What has the focus now, as a reader who sees and one who hears would meet it. */
const focused = `(() => {
  // something that sticks to the window may lie over what has the focus (WCAG 2.4.11)
  const isCovered = (one) => {
    const { left, top, width, height } = one.getClientRects()[0];
    const seen = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight - top) / 2);
    return seen !== null && !one.contains(seen) && !seen.contains(one);
  };
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const box = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  return {
    name: one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.[0]?.textContent || one.getAttribute('aria-labelledby') || '',
    href: one.href ?? '',
    context: one.closest('.ds-found > li')?.textContent ?? '',
    outline: style.outlineStyle + ' ' + style.outlineWidth,
    width: box.width, height: box.height,
    isSeen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && !isCovered(one),
  };
})()`;

async function walk(): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < 200; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(focused);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

test.each([
  ['chapter', 1280],
  ['chapter', 320],
  ['search', 1280],
  ['compare', 320],
  ['publication', 1280],
  ['field', 1280],
  ['field', 320],
  ['field-ten-years', 1280],
  ['finding-list', 320],
])('on %s at %i px the keyboard reaches everything: named, in sight, with a visible focus', async (name, width) => {
  await open(name, width);
  const stops = await walk();
  expect(stops.length).toBeGreaterThan(10);
  for (const stop of stops) {
    expect(stop.name, JSON.stringify(stop)).not.toBe('');
    expect(stop.isSeen, JSON.stringify(stop)).toBe(true);
    expect(stop.outline, JSON.stringify(stop)).toMatch(/^(solid|auto|dashed) [1-9]/);
  }
});

test.each(['field', 'field-ten-years'])(
  'the trail %s has some 30 stops, and each says by itself where it leads',
  async (name) => {
    await open(name, 1280);
    const stops = await walk();
    expect(stops.length).toBeLessThanOrEqual(40);
    // the links in cells are there to click all the same
    expect(await page.locator('.ds-threads td a').count()).toBeGreaterThan(15);
    // what has the same name leads to the same page, or stands in a finding that says the rest
    const byName = Map.groupBy(stops, ({ name: own, context }) => `${own} ${context}`);
    const unclear = [...byName].filter(([, alike]) => new Set(alike.map(({ href }) => href)).size > 1);
    expect(unclear).toEqual([]);
  },
);

test.each(['chapter', 'field', 'finding', 'publication', 'indicator'])(
  'on a phone %s begins within 500 px',
  async (name) => {
    await open(name, 390);
    const begin = await page.evaluate(
      `document.querySelector('.ds-band').getBoundingClientRect().bottom - (document.querySelector('.ds-status')?.offsetHeight ?? 0)`,
    );
    expect(begin).toBeLessThan(500);
  },
);

test('on a phone the text comes before the way to other pages, and on a wide screen the tree stands beside it', async () => {
  for (const width of [390, 1280]) {
    await open('chapter', width);
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
    const difference = (await top('.ds-tree')) - (await top('.ds-columns__text'));
    if (width === 390) expect(difference).toBeGreaterThan(500);
    else expect(Math.abs(difference)).toBeLessThan(5);
  }
});

test('on paper there is nothing to click, and a link to another site says where it leads', async () => {
  await open('chapter', 1280);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav:visible, form:visible, button:visible, .nl-button:visible').count()).toBe(0);
  for (const name of ['compare', 'finding-list', 'search', 'commitment-list']) {
    await page.goto(gallery.server.address(name));
    expect(await page.locator('form:visible, button:visible').count(), name).toBe(0);
  }
  // the original of a retelling is named there once, and whole
  await page.goto(gallery.server.address('finding-retold'));
  const original = page.locator('.ds-status a').first();
  const shown = await original.evaluate((one) => [
    getComputedStyle(one).fontSize,
    getComputedStyle(one, '::after').content,
  ]);
  expect(shown).toEqual(['0px', `"${await original.getAttribute('href')}"`]);
  await page.goto(gallery.server.address('chapter'));
  const address = `getComputedStyle(document.querySelector('.ds-source a[href^="http"]'), '::after').content`;
  expect(await page.evaluate(address)).toContain('groningen.jaarverslag-2018.nl/p25438');
});

test('the words in an empty search box are as readable in the dark as in the light', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await open('chapter', 1280);
    await page.emulateMedia({ colorScheme });
    const colours = await page.evaluate(
      `[getComputedStyle(zoek, '::placeholder').color, getComputedStyle(document.querySelector('.ds-foot p')).color]`,
    );
    expect(new Set(Array.isArray(colours) ? colours : []).size, String(colours)).toBe(1);
  }
});

test('the first stop skips to the content', async () => {
  await open('chapter', 1280);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction('document.activeElement.id !== "" && location.hash !== ""');
  expect(await page.evaluate('document.activeElement.id')).toBe('inhoud');
});

test('on a phone the tree is folded in and opens by keyboard', async () => {
  await open('chapter', 390);
  const current = page.locator('.ds-tree a[aria-current]');
  expect(await current.isVisible()).toBe(false);
  await page.locator('.ds-tree summary').focus();
  await page.keyboard.press('Enter');
  expect(await current.isVisible()).toBe(true);
});

test('what can be clicked outside a sentence is at least 24 px high', async () => {
  for (const width of [1280, 320]) {
    await open('chapter', width);
    const small =
      await page.evaluate(`[...document.querySelectorAll('button, input, select, summary, nav a, sup a, .ds-notes a')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24 && one.getBoundingClientRect().top > 0)
      .map((one) => one.outerHTML.slice(0, 80) + one.getBoundingClientRect().height)`);
    expect(small).toEqual([]);
  }
});
