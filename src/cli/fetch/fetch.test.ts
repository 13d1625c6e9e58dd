import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite, type Told } from '../../fetching/served-site.fixture.ts';
import { expectSentences, lastSentence, startProgram } from '../started-program.fixture.ts';

let [folder, site]: [string, ServedSite | null] = ['', null];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-fetch-'));
});
afterEach(async () => {
  await site?.stop();
  site = null;
  rmSync(folder, { recursive: true, force: true });
});

async function serve(pages: Readonly<Record<string, Told>>): Promise<string> {
  site = await serveSite((path) => pages[path] ?? null);
  return `${site.origin}/`;
}

async function run(...parameters: readonly string[]) {
  const program = startProgram(join(folder, '.data'), ...parameters);
  const code = await program.end;
  expectSentences(program.said());
  return { code, said: program.said(), printed: program.printed() };
}

const to = () => ['--to', join(folder, 'site'), '--allow-private', '--rate', '1000'];
const book = (year: number, title: string) =>
  `<title>Begroting ${year} gemeente Lindehaven</title><nav><a href="/p1/wonen">Wonen</a></nav><h1>${title}</h1><h2>Wat willen we bereiken?</h2><ul><li>Wij bouwen driehonderd huizen in ${year}.</ul>`;

describe('doelspoor fetch', () => {
  test('makes a folder that read reads as what was published at these addresses', async () => {
    const start = await serve({ '/': book(2024, 'Begroting 2024'), '/p1/wonen': book(2024, '1 Wonen') });
    const { code, said, printed } = await run('fetch', start, ...to());
    expect([code, lastSentence(said)]).toEqual([0, "2 pagina's opgehaald, 0 te gaan, 1 kB"]);
    expect(printed).toContain(`${start}: 2 bestanden in ${join(folder, 'site')}`);
    const read = await run('read', join(folder, 'site'), '--json');
    expect(JSON.parse(read.printed).map(({ address }: { address: string }) => address)).toEqual([
      start,
      `${start}p1/wonen`,
    ]);
  });

  test('leaves a folder of which pages are read as what their addresses name, where they do not say so themselves', async () => {
    const kept = join(folder, 'site');
    mkdirSync(kept);
    const line = (file: string) =>
      JSON.stringify({ address: `https://urk.jaarverslag-2021.nl/p354/${file}`, file: `${file}.html` });
    writeFileSync(
      join(kept, 'wonen.html'),
      '<h1>1 Wonen</h1><h2>Wat hebben we gedaan?</h2><ul><li>Wij bouwden huizen.</ul>',
    );
    writeFileSync(
      join(kept, 'zorg.html'),
      '<h1>2 Zorg</h1><h2>Wat hebben we gedaan?</h2><ul><li>Wij hielpen mensen.</ul>',
    );
    writeFileSync(join(kept, 'doelspoor-fetch.jsonl'), `${line('wonen')}\n${line('zorg')}\n`);
    const { printed } = await run('check', kept);
    expect(printed).toContain('2 bestanden gelezen; 1 publicatie, 2 onderdelen.');
    expect((await run('read', kept)).printed).toContain('zorg.html: jaarverslag 2021, Urk');
  });

  test('names itself, with where it is from and who can be asked', async () => {
    const start = await serve({ '/': 'Begroting' });
    await run('fetch', start, ...to(), '--contact', 'griffie@voorbeeld.nl');
    expect(site?.requests[0]?.headers['user-agent']).toMatch(
      /^Doelspoor\/\d+\.\d+\.\d+ \(\+https:\/\/github\.com\/\S+; griffie@voorbeeld\.nl\)$/,
    );
  });

  test('tells what is missing, as lines or JSON, and ends with 1', async () => {
    const start = await serve({ '/': '<a href="/dicht">x</a> <a href="/weg">x</a>', '/dicht': { status: 403 } });
    const lines = await run('fetch', start, ...to());
    expect(lines.code).toBe(1);
    expect(lines.printed).toContain('1 adres overgeslagen: de site weigert of heeft een storing.');
    expect(lines.printed).toContain(`    ${start}weg`);
    const json = await run('fetch', start, ...to(), '--json', '--language', 'en');
    expect(JSON.parse(json.printed)).toMatchObject({
      files: 1,
      left: [
        { address: `${start}dicht`, why: 'status' },
        { address: `${start}weg`, why: 'not-found' },
      ],
    });
  });

  test('refuses what is not public, and keeps nothing', async () => {
    const start = await serve({ '/': 'Begroting' });
    const { code, said } = await run('fetch', start, '--to', join(folder, 'site'));
    expect([code, lastSentence(said)]).toEqual([1, expect.stringContaining('Met --allow-private mag dat.')]);
    expect(site?.asked).toEqual([]);
    expect(readdirSync(join(folder, 'site'))).toEqual(['doelspoor-fetch.jsonl']);
  });

  test('says of a site without words that it needs JavaScript, and what to do', async () => {
    const start = await serve({ '/': '<div id=root></div><script src=/x.js></script>' });
    const { code, said } = await run('fetch', start, ...to());
    expect(code).toBe(1);
    expect(lastSentence(said)).toMatch(/^Deze site toont niets zonder JavaScript: .* PDF /);
  });

  test.each([
    [
      ['fetch', 'file:///etc/passwd', '--to', 'x'],
      'De waarde file:///etc/passwd kan hier niet. Geef een adres van een website',
    ],
    [['fetch', 'https://voorbeeld.nl'], 'Er ontbreekt een optie: --to <map>'],
    [['fetch', 'voorbeeld.nl', '--to', 'x', '--rate', '0'], 'Geef een getal van 0,001 tot 1000.'],
    [['fetch', 'voorbeeld.nl', '--to', 'x', '--depth', '-1'], 'Geef een getal.'],
    [['fetch', 'voorbeeld.nl', '--to', 'x', '--contact', 'a\r\nHost: b'], 'zonder spaties.'],
  ])('%j is misuse', async (parameters, sentence) => {
    const { code, said } = await run(...parameters);
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(existsSync('x')).toBe(false);
  });
});

test('a fetch that is killed goes on where it was, and asks for no page again but the one that was under way', async () => {
  const paths = Array.from({ length: 60 }, (_, at) => `/p${at}/onderdeel`);
  const pages = Object.fromEntries(paths.map((path) => [path, `<h1>Onderdeel ${path}</h1>`]));
  const start = await serve({ ...pages, '/': paths.map((path) => `<a href="${path}">x</a>`).join(' ') });
  const first = startProgram(
    join(folder, '.data'),
    'fetch',
    start,
    '--to',
    join(folder, 'site'),
    '--allow-private',
    '--rate',
    '200',
  );
  while ((site?.asked.length ?? 0) < 30) await new Promise((resolve) => setTimeout(resolve, 5));
  first.child.kill('SIGKILL');
  await first.end;
  const { code, printed } = await run('fetch', start, ...to());
  expect([code, printed]).toEqual([0, expect.stringContaining('61 bestanden')]);
  const times = Map.groupBy(site?.asked ?? [], (path) => path);
  expect(paths.filter((path) => (times.get(path)?.length ?? 0) !== 1).length).toBeLessThanOrEqual(1);
  expect(readdirSync(join(folder, 'site')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a fetch that is stopped says that it goes on with the same command', async () => {
  const start = await serve({
    '/': '<a href="/a">A</a>',
    '/a': (_, request) => void request.on('close', () => undefined),
  });
  const program = startProgram(join(folder, '.data'), 'fetch', start, ...to());
  while (site?.asked.includes('/a') !== true) await new Promise((resolve) => setTimeout(resolve, 5));
  program.child.kill('SIGINT');
  expect(await program.end).toBe(130);
  expect(lastSentence(program.said())).toMatch(/^Gestopt\. .* met dezelfde opdracht gaat u verder\.$/);
});
