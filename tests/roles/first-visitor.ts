import { expect, test } from 'vitest';
import { type Opened, seenText, Visit } from './visit.ts';

/** Who knows nothing yet: what this is, an example of it, and how it works, in two clicks at most. */
export function firstVisitor(open: () => Opened): void {
  test('reads on the first page, without scrolling, what this is', async () => {
    const visit = await Visit.begin(open(), '/');
    const head = visit.page.getByRole('heading', { level: 1 });
    expect(await seenText(head)).toMatch(/beloofd/);
    const { y = 9_999 } = (await head.boundingBox()) ?? {};
    expect(y).toBeLessThan(800);
    expect(await visit.text()).toMatch(/[Bb]egrotingen en jaarverslagen/);
    await visit.end();
  });

  test('sees an example after one click, and that it is one', async () => {
    const visit = await Visit.begin(open(), '/');
    await visit.followTo('/havermonde/sporen/');
    expect(visit.clicks).toBe(1);
    const text = await visit.text();
    expect(text).toContain('Verzonnen: deze organisatie bestaat niet');
    // One look: what was aimed at, what was reached, and what that means, above the picture.
    expect(text).toMatch(/het doel voor 2023 is ≥ 450 in de begroting 2023 en ≥ 380 in het jaarverslag 2023/);
    expect(await visit.main().locator('svg').count()).toBeGreaterThan(0);
    await visit.end();
  });

  test('reads after one click how it works, and what it cannot see', async () => {
    const visit = await Visit.begin(open(), '/');
    await visit.click(visit.page.getByRole('link', { name: 'Methode', exact: true }));
    expect(visit.clicks).toBe(1);
    const text = await visit.text();
    expect(text).toContain('Wat Doelspoor niet kan zien');
    expect(text).toContain('Een bevinding is geen bewijs dat er iets mis is');
    await visit.end();
  });

  test('has a word explained where it stands, and finds the same in the list of words', async () => {
    const visit = await Visit.begin(open(), '/havermonde/jaarverslag-2024/2.1');
    const words = visit.page.locator('details').filter({ hasText: 'Woorden op deze pagina uitgelegd' });
    const term = words
      .getByRole('term')
      .or(words.locator('dt'))
      .filter({ hasText: /^lasten$/ })
      .first();
    expect(await term.isVisible()).toBe(false);
    const before = visit.page.url();
    await words.locator('summary').click();
    expect(await term.isVisible()).toBe(true);
    expect(visit.page.url()).toBe(before);
    const meaning = await seenText(term.locator('xpath=following-sibling::dd[1]'));
    expect(meaning).toMatch(/^Alle kosten die bij een jaar horen/);
    await visit.click(words.getByRole('link', { name: 'Alle begrippen' }));
    expect(await visit.text()).toContain(meaning);
    await visit.end();
  });
}
