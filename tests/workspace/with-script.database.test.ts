import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../chromium.ts';
import { openWriting, type Writing } from './open-writing.ts';
import { serveWorkspace } from './serve-workspace.ts';

let here: Writing;
let server: Awaited<ReturnType<typeof serveWorkspace>>;
let browser: Browser;
let chapter = '';
/** What the browser refused because of our policy, and faults of our scripts. */
const complaints: string[] = [];

beforeAll(async () => {
  here = await openWriting();
  await here.letIn('Controller van Havermonde', ['controller']);
  await here.letIn('Tweede controller', ['controller']);
  server = await serveWorkspace(here);
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const page = await comeIn('Controller van Havermonde');
  await page.getByRole('link', { name: 'Documenten', exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  chapter = server.base + String(await page.getByRole('link', { name: /1\.1 Opgroeien/ }).getAttribute('href'));
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await here.close();
});

const poll = <Value>(what: () => Value | Promise<Value>) => expect.poll(what, { timeout: 15_000 });

async function signIn(context: BrowserContext, name: string): Promise<void> {
  const { cookies } = await here.signIn(name);
  await context.addCookies([...cookies].map(([cookie, value]) => ({ name: cookie, value, url: server.base })));
}

async function comeIn(name: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
  await signIn(context, name);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.base}/beheer`);
  return page;
}

/** The text under a question that has an editor, with how it stands. */
async function openText(page: Page, question = 'Conclusie') {
  await page.goto(chapter);
  const piece = page.getByRole('region', { name: question }).getByRole('article').first();
  await piece.locator('.ds-editor').waitFor({ state: 'attached' });
  if ((await piece.locator('details:not([open])').count()) > 0) await piece.locator('summary').click();
  return { piece, text: piece.locator('.ds-editor__text'), state: piece.locator('.ds-piece__state') };
}

test('what is typed is in the record after a pause, with a figure that goes along, and what is asked comes at once', async () => {
  const page = await comeIn('Controller van Havermonde');
  const { text, state, piece } = await openText(page);
  await text.click();
  await page.keyboard.type('## Kort');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Het ging goed: ');
  await piece.getByRole('button', { name: 'Cijfer', exact: true }).click();
  await page.getByRole('searchbox').fill('jeugdhulp behaald 2025');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await text.locator('.ds-live').textContent()).toBe('[?]');
  await poll(() => state.textContent()).toMatch(/^✓ Bewaard om \d\d:\d\d$/);

  const value = page.getByRole('article', { name: /Jongeren tot 18 jaar met jeugdhulp/ });
  await value.getByLabel('Waarde', { exact: true }).fill('13,1%');
  await value.getByLabel('Waarde', { exact: true }).press('Control+s');
  await poll(() => value.locator('.ds-piece__state').textContent()).toMatch(/^✓ Bewaard om/);
  expect(await value.locator('.ds-piece__asked').textContent()).toContain('Het doel (≤ 12,6%) is niet gehaald.');
  // Two saves, each a version; nothing is left in the browser.
  expect(await page.evaluate('localStorage.length')).toBe(0);
  const again = await openText(page);
  expect(await again.text.locator('.ds-live').textContent()).toBe('13,1%');
  expect(await again.text.locator('h4').textContent()).toBe('Kort');
  await page.context().close();
});

test('two people in one text: both stay, whatever is typed on, and the page without a script settles it', async () => {
  const one = await comeIn('Controller van Havermonde');
  const other = await comeIn('Tweede controller');
  const mine = await openText(one);
  const theirs = await openText(other);
  await mine.text.click();
  await one.keyboard.press('Control+End');
  await one.keyboard.type(' Eerste hand.');
  await poll(() => mine.state.textContent()).toMatch(/^✓ Bewaard om/);
  await theirs.text.click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(' Tweede hand');
  await poll(() => theirs.state.textContent()).toContain('Beide teksten zijn er nog.');
  await other.keyboard.type(' schrijft door.');
  await poll(async () => {
    const { rows } = await here.asOwner(
      'select content::text as said from draft_aside where settled_at is null order by at',
    );
    return rows.map(({ said }) => String(said).includes('Tweede hand schrijft door.'));
  }).toEqual([true]);
  await theirs.state.getByRole('link', { name: 'Kies tussen de twee teksten' }).click();
  await other.getByRole('heading', { level: 1, name: 'Twee teksten van hetzelfde stuk' }).waitFor();
  const both = await other.getByRole('main').textContent();
  expect(both).toContain('Eerste');
  expect(both).toContain('Tweede');
  await other.getByRole('button', { name: /de tekst van Controller/ }).click();
  await other.getByRole('heading', { level: 1, name: /1\.1/ }).waitFor();
  expect(await (await openText(other)).text.textContent()).toContain('Eerste hand.');
  await one.context().close();
  await other.context().close();
});

test('an ended session loses nothing: it is offered at the next visit, to the same person alone, and gone after signing out', async () => {
  const page = await comeIn('Controller van Havermonde');
  const { text, state } = await openText(page);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Na de sessie.');
  await poll(() => state.textContent()).toContain('U bent niet meer ingelogd. Uw tekst staat in deze browser.');
  // Somebody else who signs in at this browser saves nothing of it, and is offered nothing.
  await signIn(page.context(), 'Tweede controller');
  await page.evaluate('dispatchEvent(new Event("online"))');
  await poll(() => state.textContent()).toContain('Iemand anders is nu ingelogd.');
  page.on('dialog', (dialog) => void dialog.accept());
  await openText(page);
  expect(await page.locator('.ds-offer').count()).toBe(0);
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
  const back = await openText(page);
  expect(await page.locator('.ds-writing').textContent()).toContain('Op deze pagina staat nog tekst van u');
  await back.piece.getByRole('button', { name: 'Zet die tekst terug' }).click();
  await poll(() => back.state.textContent()).toMatch(/^✓ Bewaard om/);
  const { rows } = await here.asOwner(
    `select actor from draft_version where content::text like '%Na de sessie.%' order by number`,
  );
  expect(rows).toHaveLength(1);

  // What could not be saved goes when one signs out, from a page without the script too.
  await page.context().clearCookies();
  await back.text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Weg.');
  await poll(() => back.state.textContent()).toContain('U bent niet meer ingelogd.');
  expect(await page.evaluate('localStorage.length')).toBe(1);
  await page.context().addCookies(cookies);
  await page.goto(`${server.base}/beheer/havermonde/documenten`);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.getByText('U bent uitgelogd.').waitFor();
  expect(await page.evaluate('localStorage.length')).toBe(0);
  await page.context().close();
});

test('the policy of the workspace let all of it run, and nothing went wrong', () => {
  // What the server refused on purpose, the browser tells too.
  expect(complaints.filter((said) => !/status of (?:401|403|409)/.test(said))).toEqual([]);
  expect(here.faults).toEqual([]);
});
