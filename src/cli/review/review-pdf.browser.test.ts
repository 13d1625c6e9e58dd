import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Program, root } from '../../../tests/attack/program.ts';
import { openReviewer, startReview } from '../../../tests/browser/started-review.ts';

let browser: Browser;
let folder = '';
let program: Program;
let address = '';

beforeAll(async () => {
  browser = await openReviewer();
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-review-pdf-'));
  const fixture = join(root, 'src/reading/pdf/fixtures/untagged-report.pdf');
  copyFileSync(fixture, join(folder, 'jaarrekening-2018.pdf'));
  ({ program, address } = await startReview(folder));
});
afterAll(async () => {
  await browser.close();
  program.signal('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});

test('the page of a PDF is drawn with the place marked in sight, by the program alone', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const hosts = new Set<string>();
  const wrong: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(address);
  await page.waitForURL(/vraag/);
  // of what it is itself, its first page tells
  await page.locator('canvas').waitFor();
  expect(await page.locator('h1').textContent()).toContain('jaarrekening-2018.pdf');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('l')]);
  const mark = page.locator('.ds-original__drawing > span').first();
  await mark.waitFor();
  const isInked = await page.evaluate(`(() => {
    const canvas = document.querySelector('canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, at) => at % 4 === 0 && value < 100);
  })()`);
  expect(isInked).toBe(true);
  const [box, sheet] = [await mark.boundingBox(), await page.locator('.ds-original__sheet').boundingBox()];
  expect(box?.y).toBeGreaterThan(sheet?.y ?? 0);
  expect(box?.y).toBeLessThan((sheet?.y ?? 0) + (sheet?.height ?? 0));
  expect(await page.locator('.ds-original details').getAttribute('open')).toBeNull();
  expect([...hosts]).toEqual([new URL(address).host]);
  expect(wrong).toEqual([]);
  await page.close();
});

test('without script the text of that page stands there with the place marked', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  await page.waitForURL(/vraag/);
  await page.locator('button[name="leave"]').click();
  expect(await page.locator('.ds-original__drawing').isVisible()).toBe(false);
  expect(await page.locator('#plek').isVisible()).toBe(true);
  await page.close();
});

test('the file goes out as a file: opened by itself it is no page, and without the token it is not there', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForURL(/vraag/);
  const source = (await page.locator('[data-source]').getAttribute('data-source')) ?? '';
  const { origin } = new URL(address);
  const found = await fetch(origin + source);
  expect(found.headers.get('content-disposition')).toBe('attachment');
  expect(found.headers.get('content-type')).toBe('application/octet-stream');
  expect((await fetch(origin + source.replace(/^\/[^/]+/, ''))).status).toBe(404);
  await page.close();
});
