import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accountOf, people, poll, type Stage, spokenOn, stateOf, waitUntilSaved } from './stage.ts';

/** The controller begins the annual report from the last budget, and three fill it in: two of them in one chapter, at one account. */
export async function writeTogether(stage: Stage): Promise<{ readonly anna: Page; readonly chapter: string }> {
  const anna = await stage.enter(people.anna);
  await anna.getByRole('link', { name: 'Documenten', exact: true }).click();
  await anna.getByRole('button', { name: 'Begin' }).click();
  await anna.getByRole('heading', { level: 1, name: 'Jaarverslag 2025' }).waitFor();
  await anna.getByRole('link', { name: /1\.1 Opgroeien/ }).click();
  await accountOf(anna).waitFor();
  const chapter = anna.url();

  // Who comes second is told, and so is who was first, without opening the page anew.
  const bas = await stage.enter(people.bas);
  await bas.goto(chapter);
  await bas.locator('#aanwezig').getByText(`${people.anna} heeft dit onderdeel open sinds`).waitFor();
  await anna.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  await anna.locator('#aanwezig').getByText(`${people.bas} heeft dit onderdeel open sinds`).waitFor();
  expect(await spokenOn(anna).textContent()).toContain(`${people.bas} heeft dit onderdeel open`);

  const [mine, theirs] = [accountOf(anna), accountOf(bas)];
  await mine.getByRole('textbox').fill('Zes van de acht begeleiders zijn opgeleid.');
  await waitUntilSaved(mine);
  await theirs.getByRole('textbox').fill('Alle acht begeleiders zijn in 2025 opgeleid tot coach.');
  await poll(() => stateOf(theirs).textContent()).toContain('Beide teksten zijn er nog.');
  await theirs.getByRole('link', { name: 'Kies tussen de twee teksten' }).click();
  await bas.getByRole('heading', { level: 1, name: 'Twee teksten van hetzelfde stuk' }).waitFor();
  const both = (await bas.getByRole('main').textContent())?.replaceAll(/\[(?:weg|nieuw): ([^\]]*)\]/g, '$1');
  expect(both).toMatch(/Zes van de +acht[\s\S]*Alle +acht/);
  await bas.getByRole('button', { name: `Neem de tekst van ${people.bas}` }).click();
  await bas.getByRole('heading', { level: 1, name: /1\.1/ }).waitFor();
  expect(await accountOf(bas).getByRole('textbox').inputValue()).toContain('Alle acht');
  await accountOf(bas).getByRole('link', { name: 'Eerdere versies' }).click();
  const second = bas.getByRole('listitem').filter({ hasText: 'Versie 2' });
  await second.filter({ hasText: people.anna }).waitFor();
  await bas.context().close();

  // A third fills in a value that misses its aim, and is asked why at once.
  const cees = await stage.enter(people.cees);
  await cees.goto(chapter);
  const value = cees.getByRole('article', { name: /Jongeren tot 18 jaar met jeugdhulp/ });
  await value.getByLabel('Waarde', { exact: true }).fill('13,1%');
  await waitUntilSaved(value);
  expect(await value.locator('.ds-piece__asked').textContent()).toContain('Het doel (≤ 12,6%) is niet gehaald.');
  await value.getByLabel('Toelichting').fill('De wachtlijst van 2024 is ingehaald.');
  await poll(() => stateOf(value).textContent()).toBe('Nog niet bewaard');
  await waitUntilSaved(value);
  await cees.context().close();
  return { anna, chapter };
}
