import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAxe } from '../browser/axe.ts';
import { findChromium } from '../chromium.ts';
import { openWriting, type Writing } from './open-writing.ts';
import { serveWorkspace } from './serve-workspace.ts';

let here: Writing;
let server: Awaited<ReturnType<typeof serveWorkspace>>;
let browser: Browser;

beforeAll(async () => {
  here = await openWriting();
  await here.letIn('Controller van Havermonde', ['controller']);
  await here.letIn('Tweede controller', ['controller']);
  server = await serveWorkspace(here);
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await here.close();
});

/** Somebody who signed in, in a browser that runs no script. */
async function comeIn(name: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
  const { cookies } = await here.signIn(name);
  await context.addCookies([...cookies].map(([cookie, value]) => ({ name: cookie, value, url: server.base })));
  const page = await context.newPage();
  await page.goto(`${server.base}/beheer`);
  return page;
}

const accountOf = (page: Page, promise: string) => page.getByRole('article').filter({ hasText: promise });
const promise = 'We leiden acht begeleiders op tot coach';

test('the annual report is begun from the budget and filled in; two texts of one piece are settled', async () => {
  const page = await comeIn('Controller van Havermonde');
  await page.getByRole('link', { name: 'Documenten', exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Jaarverslag 2025');
  await page.getByRole('link', { name: /1\.1 Opgroeien en jeugdhulp/ }).click();

  const value = page.getByRole('article', { name: /Jongeren tot 18 jaar met jeugdhulp/ });
  await value.getByLabel('Waarde', { exact: true }).fill('13,1%');
  await value.getByText('Bron en toelichting').click();
  await value.getByLabel('Bron').fill('CBS');
  await value.getByLabel('Peildatum').fill('2025-12-31');
  await value.getByRole('button', { name: 'Bewaar' }).click();
  expect(await value.getByRole('status').textContent()).toMatch(/Bewaard om \d\d:\d\d/);
  expect(await value.textContent()).toContain('Het doel (≤ 12,6%) is niet gehaald.');
  // It stays where one was.
  expect(new URL(page.url()).hash).toBe(`#${await value.getAttribute('id')}`);
  await value.getByLabel('Toelichting').fill('De wachtlijst van 2024 is ingehaald.');
  await value.getByRole('button', { name: 'Bewaar' }).click();

  const passage = page.getByRole('region', { name: 'Conclusie' }).getByRole('article').first();
  await passage.getByText('Extra tekst').click();
  await passage.getByRole('textbox').fill('## Kort\n\nHet ging **goed**.\n\n- een\n- twee');
  await passage.getByRole('button', { name: 'Bewaar' }).click();
  expect(await passage.getByRole('textbox').inputValue()).toBe('## Kort\n\nHet ging **goed**.\n\n- een\n- twee');

  const other = await comeIn('Tweede controller');
  await other.goto(page.url());
  const mine = accountOf(page, promise);
  await mine.getByRole('textbox').fill('Zes van de acht begeleiders zijn opgeleid.');
  await mine.getByRole('button', { name: 'Bewaar' }).click();
  expect(await mine.getByRole('status').textContent()).toContain('Bewaard om');
  await accountOf(other, promise).getByRole('textbox').fill('Alle begeleiders zijn opgeleid.');
  await accountOf(other, promise).getByRole('button', { name: 'Bewaar' }).click();
  expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe('Twee teksten van hetzelfde stuk');
  const text = await other.getByRole('main').textContent();
  expect(text).toContain('Zes');
  expect(text).toContain('Alle');
  await other.getByRole('button', { name: 'Neem de tekst van Tweede controller' }).click();
  expect(await accountOf(other, promise).getByRole('textbox').inputValue()).toBe('Alle begeleiders zijn opgeleid.');
  await accountOf(other, promise).getByRole('link', { name: 'Eerdere versies' }).click();
  expect(await other.getByRole('listitem').filter({ hasText: 'Versie 2' }).textContent()).toContain(
    'Controller van Havermonde',
  );
  await other.getByRole('button', { name: 'Zet versie 2 terug' }).click();
  expect(await other.getByRole('listitem').filter({ hasText: 'Versie 4' }).textContent()).toContain(
    'Tweede controller',
  );
});

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('no screen has what axe finds, in both languages, wide and narrow, light and dark', {
  timeout: 240_000,
}, async () => {
  const signed = await comeIn('Controller van Havermonde');
  await signed.goto(`${server.base}/beheer/havermonde/documenten/jaarverslag-2025`);
  const chapter = await signed.getByRole('link', { name: /1\.1 Opgroeien/ }).getAttribute('href');
  await signed.goto(server.base + String(chapter));
  const history = await signed.getByRole('link', { name: 'Eerdere versies' }).first().getAttribute('href');
  const context = await browser.newContext({
    storageState: await signed.context().storageState(),
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const axe = await readAxe();
  const paths = ['/beheer/havermonde/documenten', '/beheer/havermonde/documenten/jaarverslag-2025', chapter, history];
  for (const path of paths)
    for (const language of ['nl', 'en'])
      for (const [width, colorScheme] of [
        [390, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${server.base}${path}?lang=${language}`);
        await page.evaluate(axe);
        const found =
          await page.evaluate(`axe.run(${JSON.stringify({ runOnly: standards, resultTypes: ['violations'] })}).then(
          ({ violations }) => violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' '))))`);
        const sticksOut = await page.evaluate(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        );
        expect([found, sticksOut], `${path} ${language} ${width} ${colorScheme}`).toEqual([[], false]);
      }
  expect(here.faults).toEqual([]);
});
