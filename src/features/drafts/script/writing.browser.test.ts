import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { readAxe } from '../../../../tests/browser/axe.ts';
import { openGallery } from '../../../../tests/browser/open-gallery.ts';
import type { MarginAnswer, PresenceAnswer } from './beside/beside-answers.ts';
import { wordPage } from './pasted/word-page.fixture.ts';
import type { SaveAnswer } from './saving/save-answer.ts';

const gallery = openGallery();
/** A save waits for a pause, and what failed for its turn. */
const poll = <Value>(what: () => Value | Promise<Value>) => expect.poll(what, { timeout: 10_000 });

type Answering = (request: Request) => { readonly status: number; readonly said: SaveAnswer } | 'cut';
const saved = (version: number): SaveAnswer => ({
  saved: { version, said: 'Bewaard om 10:42', isWaiting: false, asks: {} },
});

/** Nobody else is there, and nothing is found. */
const besideNow = (url: string): PresenceAnswer | MarginAnswer =>
  url.includes('aanwezig') ? { lines: [], html: '', again: 30 } : { isLooking: false, places: [] };

type Opening = {
  readonly context?: BrowserContext;
  readonly language?: 'nl' | 'en';
  /** What is typed in the text before any script runs. */
  readonly early?: string;
};

/** The page of a chapter, in a browser whose saves are answered so. */
async function openChapter(
  answering: { now: Answering },
  { context, language = 'nl', early }: Opening = {},
): Promise<{ readonly page: Page; readonly sent: URLSearchParams[]; readonly text: Locator; readonly field: Locator }> {
  const own = context ?? (await gallery.browser.newContext({ locale: 'nl-NL' }));
  const page = await own.newPage();
  const sent: URLSearchParams[] = [];
  page.on('pageerror', (error) => sent.push(new URLSearchParams({ fout: String(error) })));
  await page.route('**/beheer/**', async (route) => {
    const request = route.request();
    if (request.url().includes('in-te-voegen'))
      return await route.fulfill({
        json: {
          figures: [
            {
              ...{ chapter: '2.1 Wonen', item: '01930000-0000-7000-8000-687569', role: 'achieved', year: 2026 },
              ...{ name: 'Opgeleverde woningen, Behaald 2026', shown: '402' },
            },
          ],
          chapters: [{ item: '01930000-0000-7000-8000-776f6e656e5f', name: '2.1 Wonen' }],
        },
      });
    if (/aanwezig|opvallend/.test(request.url())) return await route.fulfill({ json: besideNow(request.url()) });
    sent.push(new URLSearchParams(request.postData() ?? ''));
    const answer = answering.now(request);
    return answer === 'cut'
      ? await route.abort('internetdisconnected')
      : await route.fulfill({ status: answer.status, json: answer.said });
  });
  if (early !== undefined)
    await page.addInitScript(
      `document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') document.querySelector('textarea[data-text]').value = ${JSON.stringify(early)};
      })`,
    );
  await page.goto(gallery.server.address('drafts-chapter', language));
  const piece = page
    .locator('article')
    .filter({ has: page.locator('textarea[data-text]') })
    .first();
  const text = piece.locator('.ds-editor__text');
  if (early === undefined) await text.waitFor();
  return { page, sent, text, field: piece.locator('textarea[name=tekst]') };
}

const good: { now: Answering } = { now: () => ({ status: 200, said: saved(3) }) };
const stateOf = (text: Locator) => text.locator('xpath=ancestor::article').locator('.ds-piece__state');

test('what is typed is saved after a pause, as the form would be, and it is said', async () => {
  const { page, sent, text, field } = await openChapter(good);
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('## Wonen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Er kwam ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('veel');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' bij.');
  expect(await stateOf(text).textContent()).toBe('Nog niet bewaard');
  await poll(() => stateOf(text).textContent()).toBe('✓ Bewaard om 10:42');
  expect(await field.inputValue()).toBe('## Wonen\n\nEr kwam **veel** bij.');
  const [first] = sent;
  expect(Object.fromEntries(first ?? [])).toMatchObject({
    tekst: '## Wonen\n\nEr kwam **veel** bij.',
    basis: '2',
    wie: '01930000-0000-7000-8000-000000000001',
  });
  expect(first?.get('save')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await page.evaluate('localStorage.length')).toBe(0);
  // Ctrl+S saves at once, on the version that was saved before.
  await page.keyboard.type('Nog iets.');
  await page.keyboard.press('Control+s');
  await poll(() => sent.length).toBe(2);
  expect([sent[1]?.get('basis'), sent[1]?.get('save') === first?.get('save')]).toEqual(['3', false]);
  // Undone and done again.
  const before = await field.inputValue();
  await page.keyboard.press('Control+z');
  expect(await field.inputValue()).not.toBe(before);
  await page.keyboard.press('Control+y');
  expect(await field.inputValue()).toBe(before);
  await page.context().close();
});

test('without a connection every keystroke stays in the browser, is offered again, and is saved as it was based', async () => {
  const context = await gallery.browser.newContext({ locale: 'nl-NL' });
  const lost = await openChapter({ now: () => 'cut' }, { context });
  await lost.text.click();
  await lost.page.keyboard.press('Control+End');
  await lost.page.keyboard.type(' Zonder verbinding.');
  await poll(() => stateOf(lost.text).textContent()).toBe('Geen verbinding: uw tekst staat in deze browser');
  await lost.page.keyboard.type(' En verder.');
  // Sent again it is the same save as long as it says the same.
  await lost.page.evaluate('dispatchEvent(new Event("online"))');
  await poll(() => lost.sent.length).toBeGreaterThan(1);
  await lost.page.evaluate('dispatchEvent(new Event("online"))');
  await poll(() => lost.sent.length).toBeGreaterThan(2);
  const [again, before] = [lost.sent.at(-1), lost.sent.at(-2)];
  expect([again?.get('save'), again?.get('tekst')]).toEqual([before?.get('save'), before?.get('tekst')]);
  const asked: string[] = [];
  lost.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await lost.page.close({ runBeforeUnload: true });
  await poll(() => asked).toEqual(['beforeunload']);

  const next = await openChapter(good, { context });
  const offer = next.page.locator('.ds-offer');
  expect(await offer.textContent()).toContain('In deze browser staat nog tekst van u die niet is bewaard');
  await offer.getByText('Lees die tekst').click();
  expect(await offer.textContent()).toContain('Zonder verbinding. En verder.');
  await offer.getByRole('button', { name: 'Zet die tekst terug' }).click();
  expect(await next.text.textContent()).toContain('Zonder verbinding. En verder.');
  await poll(() => stateOf(next.text).textContent()).toBe('✓ Bewaard om 10:42');
  expect(next.sent.at(-1)?.get('tekst')).toContain('Zonder verbinding. En verder.');
  expect(await next.page.evaluate('localStorage.length')).toBe(0);
  await context.close();
});

test('who is signed out is told where to sign in, and what they wrote is saved when they are back', async () => {
  const answering: { now: Answering } = {
    now: () => ({ status: 401, said: { signedOut: 'U bent niet meer ingelogd.' } }),
  };
  const { page, text } = await openChapter(answering);
  await text.click();
  await page.keyboard.type('Na de lunch. ');
  await poll(() => stateOf(text).textContent()).toContain('Uw tekst staat in deze browser.');
  const link = stateOf(text).getByRole('link', { name: 'Log in een nieuw tabblad in' });
  expect(await link.getAttribute('href')).toBe('/beheer/inloggen');
  answering.now = good.now;
  await page.evaluate('dispatchEvent(new Event("focus"))');
  await poll(() => stateOf(text).textContent()).toBe('✓ Bewaard om 10:42');
  await page.context().close();
});

/** Pastes over all that stands in a text. */
async function paste(text: Locator, html: string): Promise<void> {
  await text.click();
  await text.page().keyboard.press('Control+a');
  await text.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    clipboardData.setData('text/plain', 'plat');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

test('in English the editor says that what is written in it is Dutch, and in Dutch nothing', async () => {
  const langs = [];
  for (const language of ['en', 'nl'] as const) {
    const { page, text } = await openChapter(good, { language });
    langs.push(await text.getAttribute('lang'));
    await page.close();
  }
  expect(langs).toEqual(['nl', null]);
});

test('a page of Word keeps its structure and loses its dirt', async () => {
  const { page, text, field } = await openChapter(good);
  await paste(text, wordPage);
  expect(await field.inputValue()).toBe(
    [
      '## Voortgang',
      '### Havens',
      'De kade is **klaar**, ***op tijd*** ook.{noot Volgens de havenmeester.}',
      '- Kade *noord*\n\n  1. Stenen\n  2. Hout\n- Kade zuid, zie [de site](https://havermonde.example/kade) en klik',
      '#### Geld',
      '| **Wat** |  | Euro |\n| --- | --- | --- |\n| Kade | noord | 1.200 |\n|  | zuid | 900 |',
    ].join('\n\n'),
  );
  expect(await text.innerHTML()).not.toMatch(/Mso|style=|src=|<o:|javascript/);
  await page.context().close();
});

test.each([
  [
    'a document on the web',
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-1"><h3 dir="ltr"><span>Kop</span></h3><p dir="ltr"><span style="font-weight:700">Vet</span><span style="font-weight:400"> gewoon</span></p><ul><li aria-level="1"><p><span>een</span></p></li><ul><li aria-level="2"><p>diep</p></li></ul></ul></b>',
    '## Kop\n\n**Vet** gewoon\n\n- een\n\n  - diep',
  ],
  [
    'a table of a spreadsheet',
    '<table border="0" style="width:96pt"><col width="64"><tr height="20"><td class="xl65" style="height:15pt">Jaar</td><td>Aantal</td></tr><tr><td x:num>2026</td><td>402</td></tr></table>',
    '|  |  |\n| --- | --- |\n| Jaar | Aantal |\n| 2026 | 402 |',
  ],
  [
    'what means harm',
    '<p onclick="x()">a<script>alert(1)</script><img src=x onerror=alert(1)> <a href="data:text/html,x">b</a> <a href="java\nscript:alert(1)">c</a><iframe src="https://elders.example"></iframe></p><table><tr><td>d<table><tr><td>e</td></tr></table></td></tr></table>',
    'a b c\n\n|  |\n| --- |\n| d<br><br>e |',
  ],
])('of %s only what a text can have is left', async (_, html, markdown) => {
  const { page, sent, text, field } = await openChapter(good);
  await paste(text, html);
  expect(await field.inputValue()).toBe(markdown);
  expect(sent.some((one) => one.has('fout'))).toBe(false);
  await page.context().close();
});

test('who leaves in the middle of a save is not asked, and what a browser kept wrongly changes nothing', async () => {
  const context = await gallery.browser.newContext({ locale: 'nl-NL' });
  const slow = await openChapter({ now: () => 'cut' }, { context });
  let hasArrived = false;
  await slow.page.route('**/documenten/**', async () => {
    hasArrived = true;
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  });
  await slow.text.click();
  await slow.page.keyboard.type('Onderweg. ');
  await slow.page.keyboard.press('Control+s');
  await poll(() => hasArrived).toBe(true);
  const asked: string[] = [];
  slow.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const key = await slow.page.evaluate('localStorage.key(0)');
  await slow.page.evaluate(
    `localStorage.setItem(${JSON.stringify(key)} + "x", '{"at":1,"base":2,"fields":{"tekst":"Krom."},"text":{"type":"doc","content":[{"type":"kwaad"}]}}')`,
  );
  await slow.page.close({ runBeforeUnload: true });
  await poll(() => slow.page.isClosed()).toBe(true);
  expect(asked).toEqual([]);
  const next = await openChapter(good, { context });
  const [before, offers] = [await next.field.inputValue(), next.page.locator('.ds-offer')];
  expect(await offers.count()).toBe(2);
  await offers.filter({ hasText: 'Krom.' }).getByRole('button', { name: 'Zet die tekst terug' }).click();
  expect([await next.field.inputValue(), await offers.count()]).toEqual([before, 2]);
  await offers.filter({ hasText: 'Krom.' }).getByRole('button', { name: 'Gooi die tekst weg' }).click();
  await offers.getByRole('button', { name: 'Zet die tekst terug' }).click();
  expect(await next.text.textContent()).toContain('Onderweg.');
  await context.close();
});

test('all is done by keyboard alone, and nobody is held', async () => {
  const { page, text, field } = await openChapter(good);
  await text.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('een');
  await page.keyboard.press('Alt+F10');
  const focused = () => page.evaluate('document.activeElement.textContent');
  expect(await focused()).toBe('Kop');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Vet');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  // Tab comes back to the button where one was.
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Vet');
  await page.keyboard.press('Enter');
  const bold = page.getByRole('button', { name: 'Vet', pressed: true });
  expect(await bold.count()).toBe(1);
  expect(await field.inputValue()).toBe('**een**');
  // A list, and out of it.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('- een');
  await page.keyboard.press('Enter');
  await page.keyboard.type('twee');
  await page.keyboard.press('Control+]');
  expect(await field.inputValue()).toContain('  - ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  // A table: Tab goes from cell to cell, and out of the last.
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Home');
  while ((await focused()) !== 'Tabel') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  for (const [at, word] of [...'abcdefghi'].entries()) {
    await page.keyboard.type(word);
    if (at < 8) await page.keyboard.press('Tab');
  }
  expect(await field.inputValue()).toContain('| a | b | c |\n| --- | --- | --- |\n| d | e | f |\n| g | h | i |');
  await page.keyboard.press('Tab');
  expect(await focused()).not.toContain('g');
  // What asks something, asks it in a dialog that Escape closes.
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Alt+F10');
  while ((await focused()) !== 'Cijfer') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Cijfer' }).waitFor();
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.type('woningen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await text.locator('[data-live^="{cijfer"]').last().textContent()).toBe('402');
  // Escape leads out of the text, to the button that saves.
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Bewaar');
  await page.context().close();
});

test('on a phone the buttons come below the text, and no press misses what moved', async () => {
  const { page, sent, text } = await openChapter(good);
  await page.setViewportSize({ width: 390, height: 844 });
  const bar = page.getByRole('toolbar', { name: 'Opmaak van de tekst' }).first();
  expect(await bar.isVisible()).toBe(false);
  await text.click();
  await page.keyboard.type('Kort. ');
  const [below, above] = [await bar.boundingBox(), await text.boundingBox()];
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 2);
  await text.locator('xpath=ancestor::form').getByRole('button', { name: 'Bewaar', exact: true }).click();
  await poll(() => stateOf(text).textContent()).toBe('✓ Bewaard om 10:42');
  expect([sent.length, await bar.isVisible()]).toEqual([1, true]);
  await page.context().close();
});

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('the editor and its questions have nothing that axe finds, in both languages, narrow and wide, light and dark', async () => {
  const axe = await readAxe();
  for (const [language, width, colorScheme] of [
    ['nl', 390, 'dark'],
    ['en', 1280, 'light'],
  ] as const) {
    const { page, text } = await openChapter({ now: () => 'cut' }, { language });
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const look = async (what: string) => {
      const found =
        await page.evaluate(`axe.run(${JSON.stringify({ runOnly: standards, resultTypes: ['violations'] })}).then(
        ({ violations }) => violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`);
      const sticksOut = await page.evaluate(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth',
      );
      expect([found, sticksOut], `${what} ${language} ${width}`).toEqual([[], false]);
    };
    await text.click();
    await page.keyboard.type('Tekst. ');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: language === 'nl' ? 'Tabel' : 'Table', exact: true })
      .first()
      .click();
    for (const head of ['Jaar', 'Aantal', 'Bron']) {
      await page.keyboard.type(head);
      await page.keyboard.press('Tab');
    }
    await poll(() => stateOf(text).getAttribute('data-state')).toBe('unreachable');
    await look('text');
    await page
      .getByRole('button', { name: language === 'nl' ? 'Cijfer' : 'Figure', exact: true })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await look('question');
    await page.context().close();
  }
});

test('what is typed before the script is there is saved too, and stays as it is', async () => {
  const { page, sent, field } = await openChapter(good, { early: 'Vroeg getypt.' });
  await poll(() => stateOf(field).textContent()).toBe('✓ Bewaard om 10:42');
  expect(sent.map((one) => one.get('tekst'))).toEqual(['Vroeg getypt.']);
  expect([await field.isVisible(), await field.inputValue()]).toEqual([true, 'Vroeg getypt.']);
  await page.context().close();
});
