import { expect, test } from 'vitest';
import { openGallery } from '../../../tests/browser/open-gallery.ts';

const gallery = openGallery();

const width = 320;
const [left, right] = [0, width - 2];

test.each([
  ['in the light', { colorScheme: 'light' }],
  ['in the dark', { colorScheme: 'dark' }],
  ['in colours of the reader', { forcedColors: 'active' }],
] as const)('an edge says that a table goes on there, and only there: %s', async (_, look) => {
  const page = await gallery.browser.newPage({ viewport: { width, height: 640 }, reducedMotion: 'reduce', ...look });
  await page.goto(gallery.server.address('chapter'));
  // One region with a table that is wider, and nothing in it to see but the edges themselves.
  await page.evaluate(`
    const region = document.querySelector('.ds-scroll');
    region.style.margin = 0;
    region.innerHTML = '<div style="inline-size: 900px; block-size: 100px"></div>';
    document.body.replaceChildren(region);
  `);
  const strip = async (x: number) =>
    (await page.screenshot({ clip: { x, y: 20, width: 2, height: 20 } })).toString('base64');
  const scrollTo = async (place: number) => {
    await page.evaluate(`document.querySelector('.ds-scroll').scrollLeft = ${place}`);
    return { left: await strip(left), right: await strip(right) };
  };
  const [start, middle, end] = [await scrollTo(0), await scrollTo(200), await scrollTo(10_000)];
  expect(middle.left).not.toBe(start.left);
  expect(middle.right).toBe(start.right);
  expect(end.left).toBe(middle.left);
  expect(end.right).not.toBe(start.right);
  expect(end.right).toBe(start.left);

  await page.evaluate(`document.querySelector('.ds-scroll').firstElementChild.style.inlineSize = '100px'`);
  expect([await strip(left), await strip(right)]).toEqual([start.left, start.left]);
  await page.close();
});
