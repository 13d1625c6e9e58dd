import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flat, type Opened, runCommand, seenText, Visit } from './visit.ts';

const budget = `Begroting 2026 gemeente Beekdorp

Programma 1: Wonen

1.1 Woningbouw

Er zijn te weinig huizen in Beekdorp.

Prestatie-indicatoren | Behaald 2024 | Beoogd 2026
Opgeleverde woningen | 40 | ≥ 60

Wat gaan we hiervoor doen?

  • We openen in 2026 een loket voor zelfbouwers in het raadhuis;
  • We maken twintig kavels aan de Molenweg bouwrijp.
`;

const report = (aim: string) => `Jaarverslag 2026 gemeente Beekdorp

Programma 1: Wonen

1.1 Woningbouw

Prestatie-indicatoren | Behaald 2026 | Beoogd 2026
Opgeleverde woningen | 52 | ${aim}

Wat hebben we hiervoor gedaan?

  • De twintig kavels aan de Molenweg zijn in mei bouwrijp opgeleverd.
`;

/** Whoever writes the documents: what would be noticed in them before they are published, and what changed since. */
export function policyOfficer(open: () => Opened): void {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'beekdorp-'));
    await writeFile(join(folder, 'begroting-2026.txt'), budget);
    await writeFile(join(folder, 'jaarverslag-2026.txt'), report('≥ 50'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('hears with one command what would be noticed in her folder, and where', async () => {
    const { code, output } = await runCommand(open(), ['check', folder]);
    expect(code).toBe(1);
    const said = flat(output);
    expect(said).toContain('Het doel van “Opgeleverde woningen” voor 2026 is “≥ 50” in het jaarverslag 2026');
    expect(said).toContain('jaarverslag-2026.txt, regel 8');
    expect(said).toContain('We openen in 2026 een loket voor zelfbouwers in het raadhuis');
    expect(said).toContain('2 bevindingen: 1 fout, 1 waarschuwing, 0 ter informatie.');
  });

  test('compares two editions of her report from the page of the earlier one', async () => {
    expect((await runCommand(open(), ['import', folder])).code).toBe(0);
    await writeFile(join(folder, 'jaarverslag-2026.txt'), report('≥ 60'));
    expect((await runCommand(open(), ['import', folder])).output).toContain('editie 2 vastgelegd');
    const visit = await Visit.begin(open(), '/beekdorp/jaarverslag-2026?nu=1');
    expect(await visit.text()).toContain('1 onderdeel gewijzigd');
    await visit.follow('Editie 1');
    expect(visit.path).toBe('/beekdorp/jaarverslag-2026@1');
    await visit.followTo('/beekdorp/jaarverslag-2026@1/1.1');
    await visit.follow('Vergelijk met editie 2');
    const row = visit.main().getByRole('row').filter({ hasText: 'Beoogd 2026' });
    expect(await seenText(row)).toMatch(/≥ 50 ≥ 60 anders$/);
    const same = visit.main().getByRole('row').filter({ hasText: 'Behaald 2026' });
    expect(await seenText(same)).toMatch(/52 52 gelijk$/);
    await visit.end();
  });

  test('compares an indicator of her municipality with that of another, each value with its document', async () => {
    const visit = await Visit.begin(open(), '/vergelijk?nu=1');
    // What a list offers it says with its kind, as two of one name would be one.
    const what = visit.page.getByLabel('Wat', { exact: true });
    await what.selectOption({ value: 'indicator.opgeleverde-woningen' });
    await visit.page.getByLabel('Organisatie 1').selectOption({ label: 'Beekdorp' });
    await visit.page.getByLabel('Organisatie 2').selectOption({ label: 'Havermonde' });
    await visit.click(visit.main().getByRole('button', { name: 'Vergelijk' }));
    const row = (year: number) =>
      visit
        .main()
        .getByRole('row')
        .filter({ hasText: new RegExp(`^\\s*${year}`) })
        .first();
    expect(await seenText(row(2024))).toMatch(/^2024 40 .*Begroting 2026.* 417 .*Jaarverslag 2024/);
    expect(await visit.text()).toMatch(/verzonnen/i);
    await visit.follow('417');
    expect(visit.path).toMatch(/^\/havermonde\/jaarverslag-2024\/2\.1#/);
    expect(await visit.shownPlace()).toContain('417');
    await visit.end();
  });
}
