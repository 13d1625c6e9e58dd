import { expect, test } from 'vitest';
import { type Opened, seenText, Visit } from './visit.ts';

/** From the first page to a story, with the picture beside it and the words to cite it by. */
export function journalist(open: () => Opened): void {
  test('reads a striking finding one click from the first page, with what it rests on', async () => {
    const visit = await Visit.begin(open(), '/');
    await visit.followTo('/havermonde/bevindingen/target-lowered-and-met');
    expect(visit.clicks).toBe(1);
    const text = await visit.text();
    // As the books of Havermonde have it: the budget asked for 450, the report says 380, and 391 were built.
    for (const value of ['≥ 450', '≥ 380', '391']) expect(text).toContain(value);
    expect(text).toContain('begroting-2023.html, regel 68');
    // What is invented is not taken for news.
    expect(text).toContain('Verzonnen');
    await visit.followTo('/havermonde/begroting-2023/2.1#');
    expect(visit.path).toMatch(/^\/havermonde\/begroting-2023\/2\.1#indicator-/);
    expect(await visit.shownPlace()).toContain('≥ 450');
    expect(visit.clicks).toBe(2);
    await visit.end();
  });

  test('takes its picture along, with the source in it', async () => {
    const visit = await Visit.begin(open(), '/');
    await visit.followTo('/havermonde/bevindingen/target-lowered-and-met');
    await visit.followTo('/havermonde/sporen/wonen-en-woningbouw');
    expect(visit.clicks).toBe(2);
    await visit.unfold('Deze grafiek meenemen');
    const links = await visit
      .main()
      .getByRole('link', { name: /^(?:SVG|PNG)$/ })
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const [svg = '', png = ''] = links;
    const drawn = (await (await fetch(visit.base + svg)).text()).replaceAll('\u00a0', ' ');
    expect(drawn.startsWith('<svg ')).toBe(true);
    for (const value of ['≥ 450', '≥ 380', '391', 'Verzonnen', 'Doelspoor']) expect(drawn).toContain(value);
    const dots = new DataView(await (await fetch(visit.base + png)).arrayBuffer());
    // The size of a PNG stands behind its head (RFC 2083, 11.2.2): as wide as pages that show it ask for.
    expect([dots.getUint32(16) >= 1_200, dots.getUint32(20) >= 600]).toEqual([true, true]);
    await visit.end();
  });

  test('finds with the finding how to cite it, and the address in that leads back to it', async () => {
    const visit = await Visit.begin(open(), '/');
    await visit.followTo('/havermonde/bevindingen/target-lowered-and-met');
    const cited = await seenText(visit.main().locator('.ds-cite p').first());
    expect(cited).toMatch(
      /^Havermonde, ‘Gehaald volgens het latere doel, niet volgens het eerdere: Opgeleverde woningen’/,
    );
    expect(cited).toContain('in: Begroting 2023, 2024, Jaarverslag 2023 [verzonnen voorbeeld]');
    const translated = await seenText(visit.main().locator('.ds-cite p').nth(1));
    expect(translated).toMatch(/^Havermonde, “Met by the later target, not by the earlier one: Opgeleverde woningen”/);
    const address = /https?:\S+$/.exec(cited)?.[0] ?? '';
    expect(new URL(address).pathname).toBe(visit.path);
    await visit.end();
  });
}
