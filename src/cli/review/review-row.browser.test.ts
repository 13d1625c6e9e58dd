import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A table of indicators with money in its last row, which is read as figures of one more indicator. */
const book = `<!doctype html><html lang="nl"><title>Begroting 2018 gemeente Havermonde</title><h1>Begroting 2018</h1>
<h2>Programma 1 Groen</h2><h3>Wat willen we bereiken?</h3><p>Iedereen in Havermonde heeft een boom voor de deur.</p>
<table><tr><th>Graadmeter<th>Nulmeting<th>2016<th>2017</tr>
<tr><td>Bomen in goede staat<td>27%<td>28%<td>32%</tr><tr><td>Dagen zonder regen<td>56<td>56<td>53</tr>
<tr><td>Totale lasten (€)<td><td>5.322.000<td>5.535.000</tr></table></html>`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-row-'));
  writeFileSync(join(folder, 'begroting-2018.html'), book);
  ({ program, address } = await startReview(folder));
});
afterEach(async () => {
  program.signal('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});

const titleOf = async (page: Page) => (await page.locator('h1').textContent()) ?? '';

/** The page that asks about a row, reached by leaving what is asked before. */
async function openRow(options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  await page.goto(address);
  for (let count = 0; count < 30 && !(await titleOf(page)).includes('Totale lasten'); count += 1)
    await Promise.all([page.waitForEvent('load'), page.locator('button[name=leave]').click()]);
  expect(await titleOf(page)).toBe('Wat staat in de rij “Totale lasten (€)”?');
  return page;
}

function decisions() {
  const journal = parseJournal(readFileSync(join(folder, journalName), 'utf8'));
  if ('fault' in journal) throw new Error(journal.fault);
  return correctionsOf(journal).map(({ decision }) => decision);
}

const isExpenses = { about: 'row', name: 'Totale lasten (€)', means: { is: 'amount', side: 'expenses' } };

test('what a row holds is said in two keys, and is read so from then on', async () => {
  const page = await openRow({});
  expect(await page.locator('#plek').textContent()).toContain('Totale lasten');
  expect(await page.locator('main').textContent()).toContain('Cijfers van een indicator');
  const expenses = page.locator('.ds-review__choices button', { hasText: 'Bedragen: Lasten' });
  const key = (await expenses.getAttribute('data-key')) ?? '';
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  await page.locator('.ds-review__changes', { hasText: '5.535.000' }).first().waitFor();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  expect(decisions()).toMatchObject([isExpenses]);
  await page.close();
  const ran = startProgram(folder, ['read', '--json', folder]);
  await ran.ended;
  const [reading] = JSON.parse(ran.output());
  expect(JSON.stringify(reading)).toContain('5.535.000');
});

test('without script the same is done by forms, and axe finds nothing, wide and narrow, light and dark', async () => {
  const page = await openRow({ bypassCSP: true });
  const item = page.url();
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(item);
    await page.addStyleTag({ content: '.ds-scroll { background: none !important }' });
    await page.evaluate(axe);
    expect(
      await page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
        violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`),
    ).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  await page.close();
  const plain = await openRow({ javaScriptEnabled: false });
  await plain.locator('button', { hasText: 'Geen cijfers en geen bedragen' }).click();
  await plain.locator('button[name=extent]').first().click();
  await plain.waitForURL((url) => !url.pathname.includes('keuze'));
  expect(decisions()).toMatchObject([{ ...isExpenses, means: { is: 'neither' } }]);
  await plain.close();
});
