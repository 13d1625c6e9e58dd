import { expect, test } from 'vitest';
import { type Opened, seenText, Visit } from './visit.ts';

const phone = 390;

/** From the organisation to what became of an agreement, and to the money of a field, with one thumb. */
export function councilMember(open: () => Opened): void {
  async function expectNoSidewaysScroll(visit: Visit): Promise<void> {
    const { width = 0 } = (await visit.page.locator('html').boundingBox()) ?? {};
    expect(width, visit.path).toBeLessThanOrEqual(phone);
    for (const part of ['main', 'header', 'footer']) {
      const box = await visit.page.locator(part).first().boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0), `${part} of ${visit.path}`).toBeLessThanOrEqual(phone);
    }
  }

  test('reads what became of an ambition of the agreement, in the words of the report', async () => {
    const visit = await Visit.begin(open(), '/havermonde', phone);
    await expectNoSidewaysScroll(visit);
    await visit.followTo('/havermonde/coalitieakkoord-2022-2026');
    await expectNoSidewaysScroll(visit);
    await visit.followTo('/havermonde/coalitieakkoord-2022-2026/wat-kwam-ervan');
    await expectNoSidewaysScroll(visit);
    const text = await visit.text();
    // Of the agreement, counted by hand: five parts of four ambitions.
    expect(text).toContain('20 ambities');
    const ambition = visit
      .main()
      .locator('li')
      .filter({
        has: visit.page.getByRole('link', { name: 'De bouw van de Oosterkade begint uiterlijk in 2024', exact: true }),
      })
      .last();
    expect(await seenText(ambition)).toContain('Verantwoord in een verslag');
    await visit.click(ambition.locator('a[href^="/havermonde/jaarverslag-2024/2.1#"]'));
    expect(visit.clicks).toBe(3);
    // What the makers wrote of the goal that carries it out, and what was done for that.
    expect(await visit.shownPlace()).toContain('De bouw van de Oosterkade is op gang gekomen');
    expect(await visit.text()).toContain('De eerste paal van de Oosterkade is op 19 juni geslagen');
    await expectNoSidewaysScroll(visit);
    await visit.end();
  });

  test('reads that an ambition was not found again, and that this is not the same as not done', async () => {
    const visit = await Visit.begin(open(), '/havermonde/coalitieakkoord-2022-2026/wat-kwam-ervan', phone);
    const text = await visit.text();
    expect(text).toContain('Nog niet gevonden betekent niet dat er niets is gedaan');
    const fund = visit.main().locator('li').filter({ hasText: 'klimaatfonds van vijf miljoen' }).last();
    expect(await seenText(fund)).toContain('Nog niet gevonden');
    await visit.end();
  });

  test('reads what a field was to cost and did cost, with the difference and where it stands', async () => {
    const visit = await Visit.begin(open(), '/havermonde', phone);
    await visit.click(visit.page.locator('a[href="/havermonde/sporen"]'));
    await visit.followTo('/havermonde/sporen/wonen-en-woningbouw');
    await visit.followTo('/havermonde/sporen/wonen-en-woningbouw/geld');
    expect(visit.clicks).toBe(3);
    await expectNoSidewaysScroll(visit);
    // In the books: budgeted 17.455, spent 17.690, in thousands.
    expect(await visit.text()).toContain(
      'volgens de rekening 17.690 en volgens de begroting 17.455: 235 hoger dan begroot',
    );
    await visit.follow('17.690');
    expect(visit.path).toMatch(/^\/havermonde\/jaarverslag-2025\/2\.1#/);
    expect(await visit.shownPlace()).toContain('17.690');
    await visit.end();
  });
}
