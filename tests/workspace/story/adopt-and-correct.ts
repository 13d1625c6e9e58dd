import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accountOf, decision, people, promise, type Stage, takeStep, waitUntilSaved } from './stage.ts';

const report = '/beheer/havermonde/documenten/jaarverslag-2025';

/**
 * The report is offered, adopted with a change and corrected, and whoever reads compares.
 * @returns the public page of the commitment, which has its account now
 */
export async function adoptAndCorrect(stage: Stage, anna: Page, chapter: string): Promise<string> {
  const [college, clerk] = [await stage.enter(people.college), await stage.enter(people.clerk)];
  const step = async (page: Page, button: string, asked?: Record<string, string>) => {
    await page.goto(`${stage.server.base}${report}/vaststellen`);
    await takeStep(page, button, asked);
  };
  await step(anna, 'Stuur naar de toets');
  await step(college, 'Keur goed', decision('B&W 2026/88'));
  await step(clerk, 'Bied aan');
  await stage.judge();
  expect(await stage.read('/jaarverslag-2025')).toContain('nog niet vastgesteld');

  await anna.goto(chapter);
  await accountOf(anna).getByRole('textbox').fill('Zeven van de acht begeleiders zijn in 2025 opgeleid tot coach.');
  await waitUntilSaved(accountOf(anna));
  await step(clerk, 'Leg vast', decision('2026-114'));
  await stage.judge();
  expect(await stage.read('/jaarverslag-2025')).toContain('raadsbesluit 2026-114');

  await step(anna, 'Begin een correctie');
  await anna.goto(`${stage.server.base}${report}`);
  await anna.getByRole('link', { name: /1\.1 Opgroeien/ }).click();
  await accountOf(anna).getByRole('textbox').fill('Acht van de acht begeleiders zijn in 2025 opgeleid tot coach.');
  await waitUntilSaved(accountOf(anna));
  await step(anna, 'Stuur naar de toets');
  await step(college, 'Keur goed', decision('B&W 2026/91'));
  const note = { 'Wat is er gecorrigeerd? Iedereen kan dit lezen.': 'Eén begeleider was vergeten.' };
  await step(clerk, 'Leg vast', { ...decision('E-3'), ...note });
  await stage.judge();

  expect(await stage.read('/jaarverslag-2025')).toContain('Eén begeleider was vergeten.');
  const compared = await stage.read('/jaarverslag-2025', 'a[href*="/vergelijk?van=jaarverslag-2025%402"]');
  expect(compared).toMatch(/Zeven.*Acht van de acht/);
  const thread = await stage.read('/voornemens', `a:has-text("${promise}")`);
  for (const page of [anna, college, clerk]) await page.context().close();
  return thread;
}
