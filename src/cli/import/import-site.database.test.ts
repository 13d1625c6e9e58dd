import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCluster } from '../../../tests/copy-cluster.ts';
import { type ServedSite, serveSite, type Told } from '../../fetching/served-site.fixture.ts';
import { expectSentences, lastSentence, startProgram } from '../started-program.fixture.ts';

let [folder, site]: [string, ServedSite | null] = ['', null];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-import-site-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  await site?.stop();
  site = null;
  rmSync(folder, { recursive: true, force: true });
});

const chapter = (title: string, commitment: string) =>
  `<title>Begroting 2024 gemeente Lindehaven</title><h1>${title}</h1><h2>Wat gaan we doen?</h2><ul><li>${commitment}</ul>`;
const wonen = '1 Wonen';
const menu = '<nav><a href="/wonen">Wonen</a> <a href="/zorg">Zorg</a></nav>';

async function run(...parameters: readonly string[]) {
  const program = startProgram(join(folder, '.data'), 'import', ...parameters);
  const code = await program.end;
  expectSentences(program.said());
  return { code, said: program.said(), printed: program.printed() };
}

async function importSite(pages: Readonly<Record<string, Told>>, port = 0) {
  site = await serveSite((path) => pages[path] ?? null, port);
  const to = ['--to', join(folder, 'site'), '--allow-private', '--rate', '1000'];
  return { origin: site.origin, ...(await run(`${site.origin}/`, ...to)) };
}

test('a site is fetched and imported; fetched again later both editions are there, the next without what vanished', async () => {
  copyCluster(join(folder, '.data'));
  const start = `${chapter('Inleiding', 'Wij leggen uit wat wij van plan zijn in 2024.')}${menu}`;
  const first = await importSite({
    '/': start,
    '/wonen': chapter(wonen, 'Wij bouwen driehonderd huizen in 2024.'),
    '/zorg': chapter('2 Zorg', 'Wij helpen ieder kind binnen zes weken in 2024.'),
  });
  expect([first.code, first.said]).toEqual([0, expect.any(String)]);
  expect(first.printed).toContain('3 bestanden in');
  expect(first.printed).toMatch(/Begroting 2024.*editie 1 vastgelegd/i);

  const port = Number(new URL(first.origin).port);
  await site?.stop();
  const next = await importSite(
    { '/': start, '/wonen': chapter(wonen, 'Wij bouwen vierhonderd huizen in 2024.') },
    port,
  );
  expect(next.printed).toContain('niet meer op de site');
  expect(next.printed).toMatch(/editie 2 vastgelegd \(gewijzigd\); editie 1 blijft/);
  expect(next.printed).toContain('vervallen: 2 Zorg');
}, 60_000);

test('of a site of which a page fails nothing is imported, for that page would be said not to be there', async () => {
  const { code, said } = await importSite({
    '/': `${chapter('Inleiding', 'Wij leggen uit wat wij van plan zijn in 2024.')}${menu}`,
    '/wonen': chapter(wonen, 'Wij bouwen driehonderd huizen in 2024.'),
    '/zorg': { status: 403 },
  });
  expect([code, lastSentence(said)]).toEqual([
    1,
    expect.stringMatching(/^Niet alles is opgehaald, dus er is niets ingelezen/),
  ]);
  expect(existsSync(join(folder, '.data'))).toBe(false);
});

test('chapters stand as the menu has them, and pages in no place of the tree are named', async () => {
  const nested =
    '<nav><ul><li><a href="/p9">Programma 3 Zorg</a><ul><li><a href="/p2">3.1 Jeugd</a></ul><li><a href="/p1">Programma 1 Wonen</a></ul></nav>';
  const asks = (goal: string) =>
    `<title>Begroting 2024 gemeente Lindehaven</title>${nested}<main><h1>Wat willen we bereiken?</h1><ul><li>${goal}</ul></main>`;
  const { code, printed } = await importSite({
    '/': `<title>Begroting 2024 gemeente Lindehaven</title>${nested}<main><h1>Begroting 2024</h1></main><footer><a href="/contact">Contact</a></footer>`,
    '/p9': asks('Iedereen krijgt hulp binnen zes weken.'),
    '/p2': asks('Ieder kind groeit veilig op.'),
    '/p1': asks('Er komen driehonderd huizen bij.'),
    '/contact': `<title>Lindehaven</title>${nested}<main><h1>Contact</h1><p>Bel ons op werkdagen.</p></main>`,
  });
  expect(code).toBe(0);
  expect(printed).toMatch(/3 onderdelen/);
  expect(printed).toMatch(/zonder plaats in de boom.*: 1 pagina\n\s+contact\.html\n/);
  const read = startProgram(join(folder, '.data'), 'read', join(folder, 'site'));
  await read.end;
  expect(read.printed()).toMatch(/3\.1 Jeugd/);
}, 60_000);

test.each([
  [['https://voorbeeld.nl'], 'Een website komt eerst in een map. Geef die met --to.'],
  [['https://voorbeeld.nl', 'map', '--to', 'x'], 'Geef één adres van een website, zonder andere bestanden of mappen.'],
  [['map', 'HTTPS://voorbeeld.nl', '--to', 'x'], 'Geef één adres van een website, zonder andere bestanden of mappen.'],
  [['https://', '--to', 'x'], 'Geef een adres van een website, zoals https://begroting.voorbeeld.nl.'],
])('%j is misuse', async (parameters, sentence) => {
  const { code, said } = await run(...parameters);
  expect([code, lastSentence(said)]).toEqual([1, sentence]);
  expect(existsSync('x')).toBe(false);
});
