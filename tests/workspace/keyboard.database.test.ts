import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { strictResponses } from '../../src/delivery/server/answers/strict-response.ts';
import { fewAtOnce } from '../../src/delivery/server/limits/few-at-once.ts';
import { takeWork } from '../../src/delivery/server/work/take-work.ts';
import { createWorkspace } from '../../src/delivery/workspace/workspace.tsx';
import { buildAssets, type Manifest } from '../../tools/build-css.ts';
import { findChromium } from '../chromium.ts';
import { codeOf } from './authenticator.ts';
import { password } from './join.ts';
import { mailOf, openWorkspace, type TestWorkspace } from './open-workspace.ts';

let here: TestWorkspace;
let folder = '';
let assets: Manifest;
let server: Server;
let base = '';
let browser: Browser;
const faults: unknown[] = [];

beforeAll(async () => {
  here = await openWorkspace();
  folder = await mkdtemp(pathOf(tmpdir(), 'doelspoor-keyboard-'));
  assets = await buildAssets(folder);
  const report = (error: unknown) => faults.push(error);
  server = createServer({ ServerResponse: strictResponses(() => false) }, (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/assets/'))
      void readFile(pathOf(folder, path.slice('/assets/'.length))).then((bytes) =>
        response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'application/octet-stream').end(bytes),
      );
    else void takeWork(request, response, { site, making: fewAtOnce(), readerOf: () => '192.0.2.1', base, report });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  base = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  const site = createWorkspace({ record: here.record, accounts: here.accounts, assets, base, report });
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await here.close();
  await rm(folder, { recursive: true });
});

/** Goes on with the key of the keyboard until what has the focus is called so; a reader hears the same name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(`(() => {
      const one = document.activeElement;
      return [one.getAttribute('aria-label'), one.labels?.[0]?.textContent, one.textContent].find((text) => text) ?? '';
    })()`);
    if (String(called).trim() === name) return;
  }
  throw new Error(`${name} was not reached.`);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

test('somebody comes in by a letter, leaves and signs in again, by keyboard alone and without a script', async () => {
  const organisationId = await here.organisation('havermonde', 'Havermonde');
  const { word } = await here.invite(organisationId, 'Anna Toetsen', ['administrator']);
  const context = await browser.newContext({
    locale: 'nl-NL',
    javaScriptEnabled: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(`${base}/beheer/uitnodiging/${word}`);
  await type(page, 'Wachtwoord', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[name=sleutel]', { state: 'attached' });
  // The picture is there: the policy lets it in.
  expect(await page.evaluate('document.querySelector("img").naturalWidth')).toBeGreaterThan(0);
  const key = await page.inputValue('[name=sleutel]');
  await type(page, 'Code van zes cijfers', codeOf(key));
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Bewaar uw herstelcodes');
  await tabTo(page, 'Ik heb ze bewaard: verder');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Dag Anna Toetsen');
  await tabTo(page, 'Mensen');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Nodig iemand uit');
  await tabTo(page, 'Uitloggen');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=U bent uitgelogd.');
  await type(page, 'E-mailadres', mailOf('Anna Toetsen'));
  await type(page, 'Wachtwoord', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Typ de code uit uw app');
  await type(page, 'Code van zes cijfers', codeOf(key, new Date(Date.now() + 30_000)));
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Dag Anna Toetsen');
  expect(await page.locator('script').count()).toBe(0);
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(refused).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
