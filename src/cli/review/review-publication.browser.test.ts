import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Program, startProgram } from '../../../tests/attack/program.ts';
import { readAxe } from '../../../tests/browser/axe.ts';
import { openReviewer, startReview } from '../../../tests/browser/started-review.ts';
import { correctionsOf, parseJournal } from '../../corrections/journal.ts';
import { journalName } from '../../files/own-files.data.ts';

let browser: Browser;
let axe = '';
let folder = '';
let program: Program;
let address = '';

beforeAll(async () => {
  axe = await readAxe();
  browser = await openReviewer();
});
afterAll(async () => await browser.close());

/** A part of a book that says neither whose it is, nor of which year. */
const part = (name: string) => `<!doctype html><html lang="nl"><title>${name}</title><h1>Programma 1 ${name}</h1>
<h2>Wat gaan we doen?</h2><ul><li>Wij openen een loket voor ${name.toLowerCase()}.</li></ul></html>`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-publication-'));
  mkdirSync(join(folder, 'boek'));
  for (const name of ['Wonen', 'Zorg']) writeFileSync(join(folder, 'boek', `${name.toLowerCase()}.html`), part(name));
  writeFileSync(join(folder, 'los.html'), part('Water'));
  ({ program, address } = await startReview(folder));
});
afterEach(async () => {
  program.signal('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});

async function openPage(options: { javaScriptEnabled?: boolean; bypassCSP?: boolean } = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  await page.goto(address);
  await page.waitForURL(/vraag/);
  return page;
}

const titleOf = async (page: Page) => (await page.locator('h1').textContent()) ?? '';

function decisions() {
  const journal = parseJournal(readFileSync(join(folder, journalName), 'utf8'));
  if ('fault' in journal) throw new Error(journal.fault);
  return correctionsOf(journal).map(({ reach, decision }) => ({ file: reach.file, ...decision }));
}

async function run(...parameters: readonly string[]): Promise<string> {
  const ran = startProgram(folder, parameters);
  await ran.ended;
  return ran.output() + ran.errors();
}

const whole = { kind: 'budget', year: 2024, organisation: 'Hof van Twente' };

test('which publication files of a folder are is filled in once: the journal has it, and read and check place them', async () => {
  expect(await run('check', folder)).toContain('--organisation');
  const page = await openPage();
  expect(await titleOf(page)).toBe('Welke publicatie is “wonen.html”?');
  await page.locator('#veld-organisation').focus();
  const asked = page.url();
  // letters that are keys elsewhere are letters here
  await page.keyboard.type('lynpz1? ');
  expect([page.url(), await page.locator('#veld-organisation').inputValue()]).toEqual([asked, 'lynpz1? ']);
  await page.locator('#veld-organisation').fill('Hof van Twente');
  await page.keyboard.press('Tab');
  await page.locator('#veld-kind').selectOption('budget');
  await page.keyboard.press('Tab');
  await page.keyboard.type('99999');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  expect(await page.title()).toMatch(/^Niet goed ingevuld/);
  expect(await page.locator('#veld-year-fout').textContent()).toContain('vier cijfers');
  expect(await page.evaluate('document.activeElement.id')).toBe('veld-year');
  expect(await page.locator('#veld-organisation').inputValue()).toBe('Hof van Twente');
  await page.locator('#veld-year').fill('2024');
  await Promise.all([page.waitForURL(/keuze/), page.keyboard.press('Enter')]);
  expect(await page.locator('.ds-review__answer').textContent()).toContain('Begroting 2024, Hof van Twente');
  expect(await page.locator('.ds-review__changes').allInnerTexts()).toContainEqual(
    expect.stringMatching(/wonen\.html.+organisatie niet bekend → Begroting 2024, Hof van Twente/s),
  );
  await Promise.all([page.waitForURL(/vraag\/\w+#/), page.keyboard.press('2')]);
  expect(decisions()).toEqual([
    { file: 'boek/wonen.html', about: 'publication', means: whole },
    { file: 'boek/zorg.html', about: 'publication', means: whole },
  ]);
  expect(await titleOf(page)).toBe('Welke publicatie is “los.html”?');
  const read = await run('read', folder);
  for (const name of ['wonen', 'zorg']) expect(read).toContain(`${name}.html: begroting 2024, Hof van Twente`);
  rmSync(join(folder, 'los.html'));
  const checked = await run('check', folder);
  expect(checked).toContain('2 bestanden gelezen; 1 publicatie');
  expect(checked).not.toContain('--organisation');
  // both are undone in one
  await Promise.all([page.waitForEvent('load'), page.locator('button[name="undo"]').click()]);
  expect(decisions()).toEqual([]);
  expect(await titleOf(page)).toBe('Welke publicatie is “wonen.html”?');
  await page.close();
});

test('what is sent without the page is answered with what is wrong, as text, and changes nothing', async () => {
  const page = await openPage();
  const action = await page.locator('.ds-review__form').getAttribute('action');
  const { origin } = new URL(address);
  const send = async (body: Readonly<Record<string, string>>) =>
    await fetch(origin + action, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams(body),
      redirect: 'manual',
    });
  const right = { kind: 'budget', year: '2024', organisation: 'Ergens' };
  for (const wrong of [
    { kind: '"><script>alert(1)</script>' },
    { year: '99999' },
    { organisation: '<b>'.repeat(3_000) },
    { organisation: 'Er\u0007gens' },
  ]) {
    const answered = await send({ ...right, ...wrong });
    expect(answered.status).toBe(422);
    expect(await answered.text()).not.toMatch(/<script>|<b>/);
  }
  expect((await send({})).status).toBe(422);
  expect((await send(right)).status).toBe(303);
  expect(existsSync(join(folder, journalName))).toBe(false);
  await page.close();
});

test('without script the body of all documents is filled in: of the others only the year is asked', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.locator('#veld-organisation').fill('Hof van Twente');
  await page.locator('#veld-year').fill('2024');
  await page.locator('main button', { hasText: 'Bekijk wat er verandert' }).click();
  await page.locator('button', { hasText: 'De organisatie in alle documenten hier' }).click();
  expect(decisions()).toEqual([
    { file: null, about: 'publication', means: { organisation: 'Hof van Twente' } },
    { file: 'boek/wonen.html', about: 'publication', means: whole },
  ]);
  expect(await titleOf(page)).toMatch(/^Welke publicatie is/);
  expect(await page.locator('#veld-organisation').inputValue()).toBe('Hof van Twente');
  expect(await page.locator('#veld-year').inputValue()).toBe('');
  await page.close();
});

test('axe finds nothing on the form, right or wrong, wide and narrow, light and dark, and it does not scroll sideways', async () => {
  const page = await openPage({ bypassCSP: true });
  for (const isWrong of [false, true]) {
    if (isWrong)
      await Promise.all([page.waitForEvent('load'), page.locator('main button', { hasText: 'Bekijk wat' }).click()]);
    expect(await page.locator('[aria-invalid]').count()).toBe(isWrong ? 2 : 0);
    await page.evaluate(axe);
    await page.addStyleTag({ content: '.ds-scroll { background: none !important }' });
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
        violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`);
      expect(violations, `${isWrong} at ${width}`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  }
  await page.close();
});
