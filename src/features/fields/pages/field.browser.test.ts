import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGallery } from '../../../../tests/browser/open-gallery.ts';

const gallery = openGallery();

async function open(name: string, width: number): Promise<Page> {
  const page = await gallery.browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(gallery.server.address(name));
  return page;
}

test('ten years scroll in a region of their own, by keyboard, and the names stay in sight', async () => {
  const page = await open('field-ten-years', 1280);
  const region = page.locator('.ds-threads');
  await region.focus();
  const name = page.locator('.ds-threads [scope=row]').first();
  const before = await name.boundingBox();
  for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(100);
  expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
  await page.close();
});

test('on a phone each indicator is a card, in which every value says of which document it is', async () => {
  const page = await open('field', 390);
  const cell = page.locator('.ds-threads td[data-in="Begroting 2018"]').first();
  const label = await cell.evaluate((one) => getComputedStyle(one, '::before').content);
  expect(label).toContain('Begroting 2018');
  expect(await page.locator('.ds-threads td:visible:not(:has(p))').count()).toBe(0);
  const region = page.locator('.ds-threads');
  expect(await region.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

test('to who hears it the cards are still one table, with a head for each column and row', async () => {
  const page = await open('field', 390);
  const snapshot = await page.locator('.ds-threads table').ariaSnapshot();
  expect(snapshot).toMatch(/^- table "Wat elk document zei/);
  expect(snapshot).toContain('rowheader "Doel"');
  expect(snapshot).toMatch(/cell "[^"]*> 2 was > 5/);
  await page.close();
});

test('a change is told by a sign and a word, not by colour alone', async () => {
  const page = await open('field', 1280);
  const mark = page.locator('.ds-threads [data-sign=changed]').first();
  expect((await mark.textContent())?.trim()).toMatch(/^was /);
  expect(await mark.locator('svg use').getAttribute('href')).toBe('#t-changed');
  await page.close();
});

test('on paper the whole table lies on the page, broad side up', async () => {
  const page = await open('field', 1280);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1030, height: 700 });
  const table = page.locator('.ds-threads table');
  expect(await table.evaluate((one) => one.getBoundingClientRect().right <= innerWidth)).toBe(true);
  // eleven documents fit, the paper has margins enough
  expect(await table.evaluate((one) => one.getBoundingClientRect().left)).toBeLessThanOrEqual(1);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]/);
  await page.close();
});
