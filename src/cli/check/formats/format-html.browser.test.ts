import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAxe } from '../../../../tests/browser/axe.ts';
import { findChromium } from '../../../../tests/chromium.ts';
import { budget, checkTexts, report } from '../check.fixture.ts';
import { formatHtml } from './format-html.tsx';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

test.each(['light', 'dark'] as const)(
  'the report has no violation that axe finds, wide and narrow, and nothing sticks out: %s',
  async (colorScheme) => {
    const axe = await readAxe();
    const page = await browser.newPage({ colorScheme, bypassCSP: true });
    const checked = checkTexts({ 'begroting.txt': budget, [`map/${'lang'.repeat(60)}.txt`]: report });
    await page.setContent(
      formatHtml({ ...checked, notes: [{ nl: 'weg.txt bestaat niet.', en: 'weg.txt does not exist.' }] }, 'en'),
    );
    await page.evaluate(axe);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const violations: unknown = await page.evaluate(
        `axe.run().then(({ violations }) => violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`,
      );
      expect(violations, `${width}`).toEqual([]);
      const overflow: unknown = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow, `${width}`).toBe(0);
    }
    await page.close();
  },
);
