import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openGallery } from '../../../../../tests/browser/open-gallery.ts';
import type { SaveAnswer } from '../saving/save-answer.ts';
import type { MarginAnswer, PresenceAnswer } from './beside-answers.ts';

const gallery = openGallery();
const poll = <Value>(what: () => Value | Promise<Value>) => expect.poll(what, { timeout: 10_000 });
const saved: SaveAnswer = { saved: { version: 3, said: 'Bewaard om 10:42', isWaiting: false, asks: {} } };

/** What the server says beside the text, from now on. */
type Beside = { margin: MarginAnswer | 'fault'; presence: PresenceAnswer };

async function openChapter(beside: Beside): Promise<{ readonly page: Page; readonly asked: string[] }> {
  const context = await gallery.browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 700 } });
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route('**/beheer/**', async (route) => {
    const url = route.request().url();
    asked.push(url.split('/').at(-1) ?? '');
    if (url.includes('opvallend'))
      return beside.margin === 'fault' ? await route.abort() : await route.fulfill({ json: beside.margin });
    await route.fulfill({ json: url.includes('aanwezig') ? beside.presence : saved });
  });
  await page.goto(gallery.server.address('drafts-chapter', 'nl'));
  await page.locator('.ds-editor__text').first().waitFor();
  return { page, asked };
}

const nobody: PresenceAnswer = { lines: [], html: '', again: 30 };
const spoken = (page: Page) => page.locator('.ds-writing > div > .ds-hidden[role=status]');
const finding = (id: string, said: string) =>
  `<div class="ds-margin"><ul><li id="${id}"><p>${said}</p><details><summary>Wat kunt u doen?</summary><p>Iets.</p></details></li></ul></div>`;

test('what is found comes in its place, keeps what was unfolded, and only what is new is told', async () => {
  const beside: Beside = { margin: { isLooking: false, places: [] }, presence: nobody };
  const { page, asked } = await openChapter(beside);
  const value = page
    .locator('.ds-piece')
    .filter({ has: page.locator('.ds-values') })
    .first();
  const id = (await value.locator('[data-found]').getAttribute('data-found')) ?? '';
  const put = (html: string) => {
    beside.margin = { isLooking: false, places: html === '' ? [] : [{ id, name: 'Woningen', html }] };
  };
  const save = async (text: string) => {
    const before = asked.filter((one) => one === 'opvallend').length;
    await value.getByLabel('Waarde', { exact: true }).first().fill(text);
    await page.keyboard.press('Control+s');
    await poll(() => asked.filter((one) => one === 'opvallend').length).toBeGreaterThan(before);
  };
  put(finding('een', 'Dit is veel minder.'));
  await save('40');
  await poll(() => spoken(page).textContent()).toBe('Woningen: Dit is veel minder.');
  await value.getByText('Wat kunt u doen?').click();
  put(finding('een', 'Dit is minder.'));
  await save('41');
  await value.getByText('Dit is minder.').waitFor();
  expect(await value.locator('[data-found] details').evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(true);
  expect(await spoken(page).textContent()).toBe('Woningen: Dit is veel minder.');
  // Without an answer what was found stays.
  beside.margin = 'fault';
  await save('42');
  expect(await value.locator('.ds-margin').count()).toBe(1);
  put('');
  await save('43');
  await value.locator('.ds-margin').waitFor({ state: 'detached' });
  await page.context().close();
});

test('how long a text is goes along while one types, and that it became too long is told once', async () => {
  const { page } = await openChapter({ margin: { isLooking: false, places: [] }, presence: nobody });
  const length = page.locator('[data-most="10"]').first();
  const text = page.locator('form').filter({ has: length }).locator('.ds-editor__text').first();
  expect(await text.getAttribute('aria-describedby')).toContain(await length.getAttribute('id'));
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('een twee drie');
  expect(await length.textContent()).toBe('3 van hooguit 10 woorden');
  expect(await spoken(page).textContent()).not.toContain('woorden');
  await page.keyboard.type(' vier vijf zes zeven acht negen tien elf');
  expect(await length.textContent()).toBe('11 van hooguit 10 woorden. 1 woord te veel: maak de tekst korter.');
  expect(await length.getAttribute('data-over')).toBe('');
  const said = await spoken(page).textContent();
  await page.keyboard.type(' twaalf');
  expect([said, await spoken(page).textContent()]).toEqual([
    '11 van hooguit 10 woorden. 1 woord te veel: maak de tekst korter.',
    '11 van hooguit 10 woorden. 1 woord te veel: maak de tekst korter.',
  ]);
  await page.context().close();
});

test('what is mended in a text leads into its editor', async () => {
  const { page } = await openChapter({ margin: { isLooking: false, places: [] }, presence: nobody });
  const found = page
    .locator('.ds-piece')
    .filter({ has: page.locator('.ds-margin a[href$="-tekst"]') })
    .filter({
      has: page.locator('.ds-editor__text'),
    });
  await found.first().locator('.ds-margin a[href$="-tekst"]').first().click();
  const text = found.first().locator('.ds-editor__text');
  expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().close();
});

test.each([700, 1280])(
  'who types in a text at %i px goes on in the same place while something comes beside it',
  async (width) => {
    const beside: Beside = { margin: { isLooking: false, places: [] }, presence: nobody };
    const { page, asked } = await openChapter(beside);
    await page.setViewportSize({ width, height: 700 });
    // As in browsers that hold no place by themselves.
    await page.addStyleTag({ content: '* { overflow-anchor: none !important; }' });
    const text = page.locator('.ds-editor__text').first();
    const piece = page.locator('.ds-piece').filter({ has: text }).first();
    const id = (await piece.locator('[data-found]').getAttribute('data-found')) ?? '';
    await text.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Woorden die de regel vol maken, en nog veel meer woorden dan er op een regel passen.');
    const caret = () => page.evaluate(() => getSelection()?.getRangeAt(0).getClientRects()[0]?.top ?? Number.NaN);
    const before = await caret();
    beside.margin = {
      isLooking: false,
      places: [{ id, name: 'Tekst', html: finding('een', 'Dit is oud. '.repeat(30)) }],
    };
    await page.keyboard.press('Control+s');
    await poll(() => asked.includes('opvallend')).toBe(true);
    await piece.locator('.ds-margin').waitFor();
    expect(Math.abs((await caret()) - before)).toBeLessThan(2);
    await page.keyboard.type(' Verder.');
    expect(await text.textContent()).toContain('passen. Verder.');
    await page.context().close();
  },
);
