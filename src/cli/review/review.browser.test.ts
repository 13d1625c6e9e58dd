import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Program } from '../../../tests/attack/program.ts';
import { readAxe } from '../../../tests/browser/axe.ts';
import { openReviewer, startReview } from '../../../tests/browser/started-review.ts';
import { correctionsOf, parseJournal } from '../../corrections/journal.ts';
import { journalName } from '../../files/own-files.data.ts';

const textOf = async (locator: Locator) => (await locator.textContent()) ?? '';

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

/** A small book of which the headings ask no question that the program knows. */
const book = (year: number) => `<!doctype html><html lang="nl"><title>Begroting ${year} gemeente Havermonde</title>
<h1>Begroting ${year}</h1>${['Zorg', 'Wonen', 'Water']
  .map(
    (name, at) => `<h2>Programma ${at + 1} ${name}</h2>
<h3>De stip</h3><p>Wij willen dat ${name.toLowerCase()} in ${year} voor iedereen goed is.</p>
<h3>Het recept</h3><ul><li>Wij openen in ${year} een loket voor ${name.toLowerCase()}.</li><li>Wij bouwen ${at + 3} bruggen.</li></ul>
<table><tr><th>Indicator<th>Stand ${year - 2}<th>Kans</tr><tr><td>Aantal loketten ${name}<td>${at + 4}<td>groot</td></tr></table>`,
  )
  .join('')}</html>`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-review-'));
  for (const year of [2022, 2023]) writeFileSync(join(folder, `begroting-${year}.html`), book(year));
  await start();
});
afterEach(async () => {
  program.signal('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  ({ program, address } = await startReview(folder));
}

const decisions = () => correctionsOf(readJournal());

function readJournal() {
  const journal = parseJournal(readFileSync(join(folder, journalName), 'utf8'));
  if ('fault' in journal) throw new Error(journal.fault);
  return journal;
}

async function openPage(options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> {
  const { width = 1280, ...more } = options;
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...more });
  await page.goto(address);
  await page.waitForURL(/vraag/);
  if (options.javaScriptEnabled !== false) await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  return page;
}

/** How many doubts, and how many that are read for sure, the queue says that are left. */
async function left(page: Page): Promise<number> {
  const said = await textOf(page.locator('.ds-review__queue p'));
  return (said.match(/(\d+) (?:twijfel|lezing)/g) ?? []).reduce((sum, one) => sum + Number.parseInt(one, 10), 0);
}

async function press(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

/** The question of an item from the queue, of whatever is asked. */
async function openItem(page: Page, title: string): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    if ((await textOf(page.locator('h1'))).includes(title)) return;
    await press(page, 'l');
  }
  throw new Error(`not asked: ${title}`);
}

test('an item is settled in two keys: the journal has it, the queue is shorter, and it is undone in one', async () => {
  const page = await openPage();
  await openItem(page, 'Het recept');
  // The place in the original is in sight, and so is the question, where who listens begins.
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  for (const sight of ['h1', '#plek'])
    expect(await page.locator(sight).evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(0);
  const before = await left(page);
  const key = await page.locator('button', { hasText: 'Hoe staan we ervoor?' }).getAttribute('data-key');
  await press(page, key ?? '');
  expect(await textOf(page.locator('.ds-review__answer'))).toContain('Hoe staan we ervoor?');
  expect(await textOf(page.locator('.ds-review__action--right'))).toMatch(/\d+ veranderingen in 2 bestanden/);
  expect(await page.locator('.ds-review__changes').allInnerTexts()).toContainEqual(
    expect.stringContaining('Wij bouwen 3 bruggen'),
  );
  await press(page, 'Enter');
  expect(decisions()).toMatchObject([
    {
      by: 'Jan',
      reach: { organisation: 'Havermonde', publication: null, file: null },
      decision: { about: 'heading', words: 'het recept', means: { is: 'question', question: 'situation' } },
    },
  ]);
  expect(await left(page)).toBeLessThan(before);
  await press(page, 'z');
  expect(decisions()).toEqual([]);
  expect(await textOf(page.locator('h1'))).toContain('Het recept');
  await page.close();
});

test('what stands in more places is looked at in each, and a choice for one file is for the file in sight', async () => {
  const page = await openPage();
  await openItem(page, 'Het recept');
  const title = () => textOf(page.locator('#origineel'));
  const first = await title();
  for (let count = 0; count < 3; count += 1) await press(page, 'n');
  expect(await title()).not.toBe(first);
  expect(await textOf(page.locator('#plek'))).toContain('Het recept');
  const file = /begroting-\d+\.html/.exec(await title())?.[0];
  expect(first).not.toContain(file);
  await page.locator('button', { hasText: 'Hoe staan we ervoor?' }).click();
  await page.locator('button', { hasText: 'Alleen in dit bestand' }).click();
  await page.waitForURL(/vraag\/\w+#/);
  expect(decisions()).toMatchObject([{ reach: { file } }]);
  await page.close();
});

test('a column is a role first and then a year, in a key each, and one decision', async () => {
  const page = await openPage();
  await openItem(page, 'Stand');
  const keyOf = async (text: string) =>
    (await page.locator('.ds-review__choices button', { hasText: text }).first().getAttribute('data-key')) ?? '';
  await press(page, await keyOf('Behaald'));
  expect(await textOf(page.locator('main'))).toContain('Behaald: van welk jaar?');
  await press(page, await keyOf('Jaar vóór het document'));
  await press(page, 'Enter');
  expect(decisions()).toMatchObject([
    { decision: { about: 'column', means: { is: 'value', role: 'achieved', year: -1 } } },
  ]);
  await page.close();
});

test('the page of a choice says what it changes in the findings, and the queue what they rest on', async () => {
  for (const name of ['begroting', 'jaarstukken']) {
    const target = name === 'begroting' ? 5 : 2;
    writeFileSync(
      join(folder, `${name}-2019.html`),
      `<!doctype html><title>${name} 2019 gemeente Urk</title><h1>${name} 2019</h1><h2>Programma 1 Wegen</h2>
<table><tr><th>Indicator<th>Behaald 2018<th>Beoogd 2019</tr><tr><td>Aantal bruggen<td>1<td>${target}</tr><tr><td>Aantal paden<td>7<td>9</tr></table>`,
    );
  }
  program.signal('SIGTERM');
  await program.ended;
  await start();
  const page = await openPage();
  await page.waitForFunction(() => document.querySelector('.ds-review__rests') !== null);
  await openItem(page, 'Beoogd 2019');
  expect(await textOf(page.locator('.ds-review__rests'))).toMatch(/bevinding(?:en)? berust(?:en)? hierop/);
  await page.locator('button', { hasText: 'Toelichting' }).click();
  await page.locator('h3', { hasText: 'Bevindingen die vervallen' }).waitFor();
  expect(await textOf(page.locator('main'))).toMatch(/\d bevinding(?:en)? verval(?:t|len)/);
  await page.close();
});

test('what is right is said in one key, and not asked again after the program is started anew', async () => {
  const before = await openPage();
  await openItem(before, 'Stand');
  const title = await textOf(before.locator('h1'));
  await press(before, 'y');
  expect(decisions()).toMatchObject([{ decision: { about: 'column', head: expect.stringMatching(/^Stand 20/) } }]);
  await before.close();
  program.signal('SIGTERM');
  await program.ended;
  await start();
  const page = await openPage();
  for (let count = 0; count < 60 && (await page.locator('.ds-review').count()) > 0; count += 1) {
    expect(await textOf(page.locator('h1'))).not.toBe(title);
    await press(page, 'l');
  }
  expect(await textOf(page.locator('h1'))).toBe('Klaar voor nu');
  expect(await textOf(page.locator('main'))).toMatch(/U sloeg \d+ vragen over/);
  // what was done last is taken back from here too
  await press(page, 'z');
  expect(await textOf(page.locator('.ds-review__queue'))).toMatch(/\d+ overgeslagen/);
  await page.close();
});

test('without script the same is done by forms, for one file alone, and undone in the list of decisions', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  for (let count = 0; count < 40 && !(await textOf(page.locator('h1'))).includes('De stip'); count += 1)
    await page.locator('button[name="leave"]').click();
  expect(await textOf(page.locator('#plek'))).toContain('De stip');
  await page.locator('button', { hasText: 'Wat willen we bereiken?' }).click();
  await page.locator('#veld-reason').fill(' Zo noemt de gemeente haar doelen. ');
  await page.locator('button', { hasText: 'Alleen in dit bestand' }).click();
  expect(decisions()).toMatchObject([
    {
      reach: { file: expect.stringMatching(/^begroting-202[23]\.html$/) },
      reason: 'Zo noemt de gemeente haar doelen.',
    },
  ]);
  await page.locator('a', { hasText: 'Correcties' }).click();
  expect(await textOf(page.locator('.ds-review__corrections'))).toContain('Waarom: Zo noemt de gemeente haar doelen.');
  await page.locator('button', { hasText: 'Maak ongedaan' }).click();
  expect(decisions()).toEqual([]);
  expect(await textOf(page.locator('.ds-review__corrections'))).toContain('Ongedaan gemaakt door Jan');
  await page.close();
});

test('the keyboard reaches all that a mouse does, in sight, and keys can be turned off', async () => {
  for (const width of [1280, 390]) {
    const page = await openPage({ width });
    const stops: string[] = [];
    for (let count = 0; count < 80; count += 1) {
      await page.keyboard.press('Tab');
      const stop: unknown = await page.evaluate(`(() => {
        const one = document.activeElement;
        if (one === document.body) return null;
        const box = one.getBoundingClientRect();
        const isSeen = box.bottom > 0 && box.top < innerHeight;
        return (isSeen ? '' : 'UNSEEN ') + getComputedStyle(one).outlineStyle + ' ' + (one.textContent || one.tagName).trim();
      })()`);
      if (typeof stop !== 'string') break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(10);
    for (const stop of stops) expect(stop).toMatch(/^(?:solid|auto) ./);
    for (const name of ['Sla over', 'Toetsen'])
      expect(
        stops.some((stop) => stop.includes(name)),
        name,
      ).toBe(true);
    await page.close();
  }
  const page = await openPage();
  await page.keyboard.press('?');
  const off = page.locator('button', { hasText: 'Zet de toetsen uit' });
  expect(await off.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await off.click();
  await page.waitForURL(/vraag/);
  const asked = page.url();
  await page.keyboard.press('l');
  await pause(300);
  expect(page.url()).toBe(asked);
  await page.close();
});

test('axe finds nothing on any of its pages, wide and narrow, light and dark, and none scrolls sideways', async () => {
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.waitForURL(/vraag/);
  const item = page.url();
  const answer = await page.locator('.ds-review__choices button').first().getAttribute('value');
  const choice = `${item.split('#')[0]}/keuze?answer=${answer}`;
  for (const at of [item, choice, `${address}correcties`, `${address}stop`, `${address}vraag/0`]) {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(at);
      await page.addStyleTag({ content: '.ds-scroll { background: none !important }' });
      await page.evaluate(axe);
      const violations = await page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
        violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`);
      expect(violations, `${at} at ${width}`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), at).toBeLessThanOrEqual(width);
    }
  }
  await page.close();
});

test('it is stopped from the page, and ends with exit code 0', async () => {
  const page = await openPage();
  await page.locator('footer a', { hasText: 'Stop' }).click();
  await page.locator('main button', { hasText: 'Stop' }).click();
  expect(await textOf(page.locator('h1'))).toBe('Doelspoor is gestopt');
  expect(await program.ended).toMatchObject({ code: 0 });
  await page.close();
});
