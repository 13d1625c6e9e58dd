import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from '../../../tests/browser/open-gallery.ts';

const gallery = openGallery();
const examples = ['indicator', 'indicator-rank', 'indicator-break'];
let page: Page;

beforeAll(async () => {
  page = await gallery.browser.newPage({ bypassCSP: true });
});

async function open(name: string, width: number, textSize = 1): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(gallery.server.address(name));
  if (textSize !== 1) await page.addStyleTag({ content: `html { font-size: ${textSize * 106.25}% !important }` });
  await page.evaluate('document.fonts.ready');
}

type Shown = {
  readonly drawings: number;
  readonly smallest: number;
  readonly overlaps: readonly string[];
  readonly outside: readonly string[];
};

/**
 * What the drawing that is shown is like. Of its words it takes the line and the height of its letters, as the box of a text in a browser has the
 * room above accents too; a pixel of the edges of letters is no overlap.
 */
const shown = `(() => {
  const drawings = [...document.querySelectorAll('.ds-chart svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
  const [svg] = drawings;
  const frame = svg.getBoundingClientRect();
  const scale = frame.width / svg.viewBox.baseVal.width;
  const words = [...svg.querySelectorAll('text')].map((text) => {
    const { left, right } = text.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(text).fontSize) * scale;
    const line = frame.top + text.y.baseVal[0].value * scale;
    return { text: text.textContent, size, left: left + 1, right: right - 1, top: line - size * 0.75, bottom: line + size * 0.2 };
  });
  const overlaps = words.flatMap((one, index) => words.slice(index + 1)
    .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
    .map((other) => one.text + ' | ' + other.text));
  const outside = words.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1).map(({ text }) => text);
  return { drawings: drawings.length, smallest: Math.min(...words.map(({ size }) => size)), overlaps, outside };
})()`;

const look = async (): Promise<Shown> => await page.evaluate(shown);

describe.each(examples)('%s', (name) => {
  test.each([
    [390, 1, 12],
    [320, 1, 12],
    [768, 1, 12],
    [1280, 1, 12],
    [390, 2, 15],
    [1280, 2, 22],
    [1280, 4, 22],
  ])(
    'at %i pixels with text of %i times, one drawing is shown, its words of %i pixels or more and apart',
    async (width, size, least) => {
      await open(name, width, size);
      const { drawings, smallest, overlaps, outside } = await look();
      expect(drawings).toBe(1);
      expect(smallest).toBeGreaterThanOrEqual(least);
      expect(overlaps).toEqual([]);
      expect(outside).toEqual([]);
    },
  );
});

test('chart and table are side by side where there is room, and else the chart comes first', async () => {
  const places = `['.ds-chart', '.ds-years'].map((one) => document.querySelector(one).getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))`;
  type Rect = { left: number; right: number; top: number; bottom: number };
  const read = async (): Promise<readonly [Rect, Rect]> => await page.evaluate(places);
  await open('indicator', 1280);
  const [chart, table] = await read();
  expect(table.left).toBeGreaterThan(chart.right);
  expect(table.top).toBeLessThan(chart.bottom);
  for (const [width, size] of [
    [390, 1],
    [1280, 2],
  ] as const) {
    await open('indicator', width, size);
    const [first, second] = await read();
    expect(second.top).toBeGreaterThan(first.bottom);
  }
});
