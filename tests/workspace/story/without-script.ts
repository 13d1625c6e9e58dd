import { accountOf, decision, people, type Stage, takeStep } from './stage.ts';

/** A progress report from the first form to the public page, in browsers that run no script. @returns that page */
export async function withoutScript(stage: Stage): Promise<string> {
  const page = await stage.enter(people.anna, { hasScript: false });
  await page.getByRole('link', { name: 'Documenten', exact: true }).click();
  await page.getByLabel('Soort document').selectOption('progress-report');
  await page.getByLabel('Jaar', { exact: true }).fill('2025');
  await page.getByLabel('Nummer (alleen als er meer zijn in een jaar)').fill('1');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voortgangsrapportage 2025-1' }).waitFor();
  const document = page.url();
  await page.getByRole('link', { name: /1\.1 Opgroeien/ }).click();
  const value = page.getByRole('article', { name: /Jongeren tot 18 jaar met jeugdhulp/ });
  await value.getByLabel('Waarde', { exact: true }).first().fill('12,9%');
  await value.getByRole('button', { name: 'Bewaar' }).click();
  await value.getByRole('status').filter({ hasText: 'Bewaard om' }).waitFor();
  await accountOf(page).getByRole('textbox').first().fill('Drie begeleiders zijn begonnen.');
  await accountOf(page).getByRole('button', { name: 'Bewaar' }).click();
  await accountOf(page).getByRole('status').filter({ hasText: 'Bewaard om' }).waitFor();

  const others = [people.college, people.clerk].map((name) => stage.enter(name, { hasScript: false }));
  const [college, clerk] = await Promise.all(others);
  const steps = [
    [page, 'Stuur naar de ambtelijke toets', 'Stuur naar de toets', {}],
    [college, 'Keur goed', 'Keur goed', decision('B&W 2026/70')],
    [clerk, 'Bied het aan de raad aan', 'Bied aan', {}],
    [clerk, 'Leg vast dat de raad het heeft vastgesteld', 'Leg vast', decision('2026-90')],
  ] as const;
  for (const [who, step, button, asked] of steps) {
    await who?.goto(document);
    await who?.getByRole('link', { name: step }).click();
    if (who !== undefined) await takeStep(who, button, asked);
  }
  for (const one of [page, college, clerk]) await one?.context().close();
  return await stage.read('/voortgangsrapportage-2025-1');
}
