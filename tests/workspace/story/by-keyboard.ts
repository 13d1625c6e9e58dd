import type { Page } from 'playwright-core';
import { people, poll, type Stage } from './stage.ts';

/** More things to go through than any page here has. */
const most = 250;

/** Goes on by a key, Tab where no other is said, until what has the focus is called so, or begins with that; a reader hears the same name. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let turn = 0; turn < most; turn += 1) {
    await page.keyboard.press(key);
    const called = await page.evaluate(() => {
      const one = document.activeElement;
      const label = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels?.[0] : null;
      return (one?.getAttribute('aria-label') ?? label?.textContent ?? one?.textContent ?? '').trim();
    });
    if (called.startsWith(name)) return;
  }
  throw new Error(`${name} was not reached by Tab.`);
}

async function follow(page: Page, name: string, key?: string): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press('Enter');
}

/** A second progress report is begun, filled in and sent on by keyboard alone: no mouse comes into it. @returns what the last page says */
export async function byKeyboard(stage: Stage): Promise<string> {
  const page = await stage.enter(people.anna);
  await follow(page, 'Documenten');
  await page.getByRole('heading', { level: 1, name: 'Documenten' }).waitFor();
  await tabTo(page, 'Soort document');
  await page.keyboard.type('Voortgang');
  await tabTo(page, 'Jaar');
  await page.keyboard.type('2025');
  await tabTo(page, 'Nummer');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Voortgangsrapportage 2025-2' }).waitFor();
  await follow(page, '1.1 Opgroeien');
  await page.getByRole('heading', { level: 1, name: /1\.1/ }).waitFor();
  await page.locator('.ds-piece__state').first().waitFor({ state: 'attached' });
  await tabTo(page, 'Waarde');
  await page.keyboard.type('12,9%');
  await page.keyboard.press('Control+s');
  const states = page.locator('.ds-piece__state').filter({ hasText: /^✓ Bewaard om/ });
  await poll(() => states.count()).toBe(1);
  await follow(page, 'Alle onderdelen van', 'Shift+Tab');
  await page.getByRole('heading', { level: 1, name: 'Voortgangsrapportage 2025-2' }).waitFor();
  await follow(page, 'Stuur naar de ambtelijke toets');
  await page.getByRole('heading', { level: 1, name: /de volgende stap/ }).waitFor();
  await follow(page, 'Stuur naar de toets');
  await page.getByText('De stap is vastgelegd.').waitFor();
  const said = await page.getByRole('main').textContent();
  await page.context().close();
  return said ?? '';
}
