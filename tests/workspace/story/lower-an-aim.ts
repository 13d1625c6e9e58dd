import { expect } from 'vitest';
import { people, type Stage, spokenOn, waitUntilSaved } from './stage.ts';

/**
 * In the next budget an aim is lowered: that is told beside it as it is saved, with the way to the field for the reason.
 * @returns what was told
 */
export async function lowerAnAim(stage: Stage): Promise<string> {
  const page = await stage.enter(people.anna);
  await page.getByRole('link', { name: 'Documenten', exact: true }).click();
  await page.getByLabel('Soort document').selectOption('budget');
  await page.getByLabel('Jaar', { exact: true }).fill('2026');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Begroting 2026' }).waitFor();
  const { rows } = await stage.here.asOwner(
    `select content->>'chapter' as chapter from draft_version where content->>'name' like 'Verhard oppervlak%' order by at`,
  );
  await page.goto(`${page.url()}/${rows.at(-1)?.['chapter']}`);
  const piece = page.getByRole('article', { name: /^Verhard oppervlak/ });
  const aim = piece.getByLabel('Waarde', { exact: true }).first();
  await aim.fill('40');
  await aim.evaluate((field) => field.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const before = await aim.boundingBox();
  await waitUntilSaved(piece);
  const finding = piece.locator('.ds-margin');
  await finding.waitFor();
  const told = (await finding.textContent()) ?? '';
  // It came above the field, and who writes on sees nothing move.
  expect(await aim.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(Math.abs(((await aim.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  expect(await spokenOn(page).textContent()).toMatch(/^Verhard oppervlak.*Goed om te weten/);
  await finding.getByRole('link', { name: 'Geef de reden voor het lagere doel' }).click();
  const reason = piece.getByLabel('Toelichting').first();
  expect(new URL(page.url()).hash).toBe(`#${await reason.getAttribute('id')}`);
  await reason.fill('Bij de Oosterkade stopt het werk een jaar.');
  await finding.waitFor({ state: 'detached' });
  await waitUntilSaved(piece);
  await page.context().close();
  return told;
}
