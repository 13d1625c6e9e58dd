import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FetchedFolder } from './fetched-folder.fixture.ts';
import { type ServedSite, serveSite, type Told } from './served-site.fixture.ts';

let folder = new FetchedFolder();
let site: ServedSite | null = null;
beforeEach(() => {
  folder = new FetchedFolder();
});
afterEach(async () => {
  folder.remove();
  await site?.stop();
  site = null;
});

/** Serves pages by their path; the rest is not there. */
async function serve(pages: Readonly<Record<string, Told>>): Promise<string> {
  const served = await serveSite((path) => {
    const told = Object.hasOwn(pages, path) ? pages[path] : null;
    return told ?? null;
  });
  site = served;
  return `${served.origin}/`;
}

const links = (...paths: readonly string[]) => paths.map((path) => `<a href="${path}">${path}</a>`).join(' ');
const leftOf = (outcome: Awaited<ReturnType<FetchedFolder['fetch']>>) =>
  Object.fromEntries(outcome.left.map(({ address, why }) => [new URL(address).pathname, why]));

describe('a site becomes a folder', () => {
  test('of a file a page, as it came, and a list that says where each came from', async () => {
    const start = await serve({
      '/': `<nav>${links('/p1/wonen', '/p2/zorg')}</nav>`,
      '/p1/wonen': `<h1>Wonen</h1>${links('/p1/bouwen', '/p2/zorg?utm_source=x')}`,
      '/p1/bouwen': {
        headers: { 'content-type': 'text/html; charset=ISO-8859-15', etag: '"1"' },
        body: Buffer.from('Co\xf6p', 'latin1'),
      },
      '/p2/zorg': '<h1>Zorg</h1>',
    });
    const outcome = await folder.fetch(start);
    expect(outcome).toMatchObject({ files: 4, unchanged: 0, left: [], wentOn: false });
    expect(folder.files).toEqual(['index.html', 'p1/bouwen.html', 'p1/wonen.html', 'p2/zorg.html']);
    expect(folder.page('/p1/bouwen')).toMatchObject({
      depth: 2,
      link: { from: `${start}p1/wonen`, text: '/p1/bouwen', menu: false, place: 1 },
      status: 200,
      file: 'p1/bouwen.html',
      kept: { bytes: 4, charset: 'iso-8859-15', etag: '"1"', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(folder.page('/p2/zorg').link).toMatchObject({ from: start, menu: true, place: 2 });
  });

  test('with the same bytes from one time to the next, but for times', async () => {
    const start = await serve({ '/': links('/b', '/a', '/B'), '/a': `a${links('/b')}`, '/b': 'b', '/B': 'B' });
    await folder.fetch(start);
    const first = folder.list;
    const other = new FetchedFolder();
    await other.fetch(start);
    expect(other.list).toBe(first);
    other.remove();
    await folder.fetch(start, {}, '2026-11-30T12:00:00.000Z');
    const withoutTimes = (list: string) => list.replace(/"(began|ended|checked)":"[^"]*"/g, '"$1":""');
    expect(withoutTimes(folder.list)).toBe(withoutTimes(first));
    expect(folder.files).toHaveLength(4);
  });

  test('with documents that pages lead to, wherever on the host they are, and without pictures', async () => {
    const pdf = { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7 inhoud' };
    const start = await serve({
      '/2024/': links(
        '/media/boek.pdf',
        'plaat.png',
        'script.js',
        'download?id=3',
        'data.zip',
        '/2023/',
        'bijlage',
        'https://elders.nl/bijlage.pdf',
      ),
      '/2024/bijlage': { status: 302, headers: { location: '/media/bijlage.pdf' } },
      '/media/bijlage.pdf': { ...pdf, body: '%PDF-1.7 bijlage' },
      '/media/boek.pdf': pdf,
      '/2024/download?id=3': { ...pdf, body: '%PDF-1.7 anders', headers: { 'content-type': 'text/html' } },
      '/2024/data.zip': { headers: { 'content-type': 'application/zip' }, body: 'PK' },
    });
    const outcome = await folder.fetch(`${start}2024/`);
    expect(folder.files).toEqual(['2024/download-id-3.pdf', '2024/index.html', 'media/bijlage.pdf', 'media/boek.pdf']);
    expect(leftOf(outcome)).toEqual({ '/2024/data.zip': 'other-kind' });
    expect(outcome).toMatchObject({ beside: 1, elsewhere: 1, documentsElsewhere: ['https://elders.nl/bijlage.pdf'] });
    expect(site?.asked).not.toContain('/2024/plaat.png');
    expect(site?.asked).not.toContain('/2023/');
  });
});

describe('manners', () => {
  test('robots.txt is asked first and held to, also its pause', async () => {
    const start = await serve({
      '/robots.txt': { body: 'User-agent: *\nDisallow: /intern\nCrawl-delay: 4' },
      '/': links('/intern/x', '/open'),
      '/open': 'Open',
    });
    const outcome = await folder.fetch(start);
    expect(leftOf(outcome)).toEqual({ '/intern/x': 'robots' });
    expect(site?.asked[0]).toBe('/robots.txt');
    expect(site?.asked).not.toContain('/intern/x');
    expect(folder.slowedDown).toEqual([4]);
    expect(folder.waited.at(-1)).toBe(4000);
  });

  test.each([
    [{ status: 500 }, 'robots-unreachable'],
    [{ status: 429 }, 'robots-unreachable'],
    [{ body: 'User-agent: *\nDisallow: /' }, 'robots-forbid'],
  ] as const)('robots.txt that says %j: nothing is asked', async (robots, say) => {
    const start = await serve({ '/robots.txt': robots, '/': 'Begroting' });
    await expect(folder.fetch(start)).rejects.toMatchObject({ saying: { say } });
    expect(site?.asked).not.toContain('/');
  });

  test('robots.txt that breaks off or has no end is not known', async () => {
    const start = await serve({ '/robots.txt': (response) => void response.destroy() });
    await expect(folder.fetch(start)).rejects.toMatchObject({ saying: { say: 'robots-unreachable' } });
    await site?.stop();
    const endless = await serve({ '/robots.txt': { body: Buffer.alloc(600_000, 'x') } });
    await expect(new FetchedFolder().fetch(endless)).rejects.toMatchObject({ saying: { say: 'robots-unreachable' } });
  });

  test('robots.txt that is not there, or redirects, allows or says', async () => {
    const start = await serve({
      '/robots.txt': { status: 301, headers: { location: '/r.txt' } },
      '/r.txt': { body: 'User-agent: doelspoor\nDisallow: /x' },
      '/': links('/x'),
    });
    expect(leftOf(await folder.fetch(start))).toEqual({ '/x': 'robots' });
  });

  test('a site that answers no more is left, and gone on with later', async () => {
    let isDown = true;
    const paths = Array.from({ length: 12 }, (_, at) => `/p${at}`);
    const start = await serve({
      '/': links(...paths),
      ...Object.fromEntries(
        paths.map((path) => [
          path,
          (response: import('node:http').ServerResponse) => {
            if (isDown) response.destroy();
            else response.writeHead(200, { 'content-type': 'text/html' }).end(path);
          },
        ]),
      ),
    });
    await expect(folder.fetch(start)).rejects.toMatchObject({ saying: { say: 'silent' } });
    isDown = false;
    const outcome = await folder.fetch(start, {}, '2026-11-29T13:00:00.000Z');
    expect(outcome).toMatchObject({ wentOn: true });
    expect(outcome).toMatchObject({ files: 13, left: [] });
  });
});

describe('sitemaps', () => {
  const sitemap = (...addresses: readonly string[]) =>
    `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`;

  test('go before links, from robots.txt through an index, packed and cut off', async () => {
    const served = await serveSite((path, origin) => {
      if (path === '/robots.txt') return { body: `Sitemap: ${origin}/s.xml` };
      if (path === '/s.xml')
        return `<sitemapindex><sitemap><loc>${origin}/s1.xml.gz</loc></sitemap><sitemap><loc>https://elders.nl/s.xml</loc></sitemap><sitemap><loc>${origin}/s.xml</loc></sitemap></sitemapindex>`;
      if (path === '/s1.xml.gz') return { body: gzipSync(sitemap(`${origin}/z`, 'https://elders.nl/', `${origin}/y`)) };
      return { '/': links('/a', '/z'), '/a': 'a', '/y': 'y', '/z': 'z' }[path] ?? null;
    });
    site = served;
    const outcome = await folder.fetch(`${served.origin}/`);
    expect(outcome.fresh.map((address) => new URL(address).pathname)).toEqual(['/', '/z', '/y', '/a']);
    expect(folder.page('/z')).toMatchObject({ sitemap: 1, link: { text: '/z', place: 2 } });
    expect(folder.page('/y')).toMatchObject({ sitemap: 3 });
    expect(outcome.elsewhere).toBe(1);
  });

  test('that are broken, or a bomb, leave the links', async () => {
    const start = await serve({
      '/sitemap.xml': { body: gzipSync(Buffer.alloc(60_000_000)) },
      '/': links('/a'),
      '/a': 'a',
    });
    expect((await folder.fetch(start)).files).toBe(2);
  });
});

describe('bounds', () => {
  test('on pages, steps and paths leave the rest, and say so', async () => {
    const start = await serve({
      '/': links('/a/1', '/b/1'),
      '/a/1': `1${links('/a/2')}`,
      '/a/2': `2${links('/a/3')}`,
      '/a/3': '3',
      '/b/1': 'b',
    });
    expect(leftOf(await folder.fetch(start, { depth: 1 }))).toEqual({ '/a/2': 'too-deep' });
    const later = await folder.fetch(start, { only: ['/a/'] }, '2026-11-30T12:00:00.000Z');
    expect(later).toMatchObject({ fresh: [`${start}a/2`, `${start}a/3`], unchanged: 2 });
    expect(leftOf(later)).toEqual({ '/b/1': 'not-asked-for' });
    const other = new FetchedFolder();
    const few = await other.fetch(start, { mostPages: 2 });
    expect(few.files).toBe(2);
    expect(leftOf(few)).toEqual({ '/b/1': 'most-pages', '/a/2': 'most-pages' });
    other.remove();
  });

  test('on one page: what is larger is left', async () => {
    const start = await serve({
      '/': links('/groot', '/bom', '/klein'),
      '/groot': Buffer.alloc(9_000_000, 'x').toString(),
      '/bom': {
        headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(50_000_000)),
      },
      '/klein': 'k',
    });
    expect(leftOf(await folder.fetch(start))).toEqual({ '/groot': 'too-large', '/bom': 'too-large' });
    expect(folder.files).toEqual(['index.html', 'klein.html']);
  });
});

describe('redirects', () => {
  test('within the site are followed, in a circle too; elsewhere they are not', async () => {
    const to = (location: string) => ({ status: 302, headers: { location } });
    const start = await serve({
      '/': links('/oud', '/bestand', '/meta', '/rond', '/los', '/leeg'),
      '/oud': to('/nieuw'),
      '/nieuw': 'Nieuw',
      '/bestand': to('file:///etc/passwd'),
      '/meta': to('http://169.254.169.254/latest/meta-data/'),
      '/rond': to('/rond2'),
      '/rond2': to('/rond'),
      '/los': to('/los'),
      '/leeg': { status: 302 },
    });
    const outcome = await folder.fetch(start);
    expect(folder.files).toEqual(['index.html', 'nieuw.html']);
    expect(folder.page('/oud')).toMatchObject({ status: 302, to: `${start}nieuw` });
    expect(folder.page('/meta')).toMatchObject({ to: 'http://169.254.169.254/latest/meta-data/' });
    expect(leftOf(outcome)).toEqual({
      '/bestand': 'led-elsewhere',
      '/meta': 'led-elsewhere',
      '/los': 'led-nowhere',
      '/leeg': 'led-nowhere',
    });
  });

  test('to the same page with a session number are', async () => {
    const start = await serve({
      '/': links('/p'),
      '/p': { status: 302, headers: { location: '/p;jsessionid=12' } },
      '/p;jsessionid=12': 'Wonen',
    });
    await folder.fetch(start);
    expect(folder.read('p.html')).toBe('Wonen');
  });

  test('of the start to another host, and a start that is not there, are told', async () => {
    const start = await serve({ '/': { status: 301, headers: { location: 'https://elders.nl/' } } });
    await expect(folder.fetch(start)).rejects.toMatchObject({
      saying: { say: 'leads-elsewhere', with: { to: 'https://elders.nl/' } },
    });
    await expect(new FetchedFolder().fetch(`${start}weg`)).rejects.toMatchObject({ saying: { say: 'bad-status' } });
  });
});

describe('traps', () => {
  test('the same page at ever longer addresses is kept once', async () => {
    const served = await serveSite((path) => (path === '/robots.txt' ? null : '<a href="x/">Verder</a>'));
    site = served;
    const outcome = await folder.fetch(`${served.origin}/`);
    expect([outcome.files, served.asked.length < 8]).toEqual([1, true]);
  });

  test('a page that differs each time at ever longer addresses, or with ever more choices, ends soon', async () => {
    const served = await serveSite((path) =>
      path === '/robots.txt' || path === '/sitemap.xml'
        ? null
        : `<p>Pad ${path}</p><a href="./verder/">v</a> <a href="?${path.split('?')[1] ?? ''}&k${path.length}=1">k</a>`,
    );
    site = served;
    const outcome = await folder.fetch(`${served.origin}/`);
    expect(outcome.files).toBeLessThan(100);
    expect(new Set(outcome.left.map(({ why }) => why))).toEqual(new Set(['path-grows', 'query-grows']));
  });

  test('a calendar without end does', async () => {
    const served = await serveSite((path) => {
      if (path === '/') return links('/agenda/2026/1', '/wonen');
      if (path === '/wonen') return 'Wonen';
      const [, year = 0, month = 0] = (/^\/agenda\/(\d+)\/(\d+)$/.exec(path) ?? []).map(Number);
      if (year === 0) return null;
      return `<h1>Maand ${month} van ${year}</h1>${links(`/agenda/${year + 1}/${month}`, `/agenda/${year}/${(month % 12) + 1}`)}`;
    });
    site = served;
    const outcome = await folder.fetch(`${served.origin}/`);
    expect(outcome.files).toBeLessThan(30);
    expect(outcome.left.every(({ why }) => why === 'endless')).toBe(true);
    expect(folder.files).toContain('wonen.html');
  });
});

test('a site that shows nothing without JavaScript is not kept as if it were read', async () => {
  const shell = '<title>Begroting</title><div id="app"></div><script src="/app.js"></script>';
  const start = await serve({ '/': shell });
  await expect(folder.fetch(start)).rejects.toMatchObject({ saying: { say: 'needs-script' } });
  expect(folder.files).toEqual([]);
});

test('nor is it asked for all that its sitemap names', async () => {
  const served = await serveSite((path, origin) => {
    if (path === '/robots.txt') return null;
    if (path !== '/sitemap.xml') return `<div id="root"></div><script src="${path}.js"></script>`;
    return Array.from({ length: 500 }, (_, at) => `${origin}/p${at}`).join('\n');
  });
  site = served;
  await expect(folder.fetch(`${served.origin}/`)).rejects.toMatchObject({ saying: { say: 'needs-script' } });
  expect(served.asked.length).toBeLessThan(12);
});

describe('a later run', () => {
  const pages: Record<string, Told> = {};
  const versioned =
    (body: string, etag: string): Told =>
    (response, request) => {
      const isSame = request.headers['if-none-match'] === etag;
      response.writeHead(isSame ? 304 : 200, { 'content-type': 'text/html', etag }).end(isSame ? '' : body);
    };
  const later = '2026-12-06T12:00:00.000Z';

  beforeEach(() => {
    Object.assign(pages, {
      '/': versioned(links('/a', '/b', '/c'), '"s"'),
      '/a': versioned(`A${links('/d')}`, '"a1"'),
      '/b': 'B',
      '/c': 'C',
      '/d': 'D',
    });
  });

  test('asks for what changed, and tells what is new, changed and gone', async () => {
    const start = await serve(pages);
    await folder.fetch(start);
    const before = folder.page('/a').kept;
    Object.assign(pages, { '/a': versioned(`A2${links('/d', '/e')}`, '"a2"'), '/c': { status: 410 }, '/e': 'E' });
    const outcome = await folder.fetch(start, {}, later);
    expect(outcome).toMatchObject({
      fresh: [`${start}e`],
      changed: [`${start}a`],
      gone: [`${start}c`],
      unchanged: 3,
      wentOn: false,
    });
    expect(folder.page('/a').earlier).toEqual([before]);
    expect(folder.read('a.html')).toContain('A2');
    expect(folder.page('/c')).toMatchObject({
      status: 410,
      gone: expect.stringContaining('2026-12-06'),
      file: 'c.html',
    });
    expect(folder.read('c.html')).toBe('C');
    // told once, and taken back where it is there again
    expect((await folder.fetch(start, {}, '2026-12-07T12:00:00.000Z')).gone).toEqual([]);
    pages['/c'] = 'C';
    await folder.fetch(start, {}, '2026-12-08T12:00:00.000Z');
    expect(folder.page('/c').gone).toBeUndefined();
  });

  test('asks anew for a file that a person took away', async () => {
    const start = await serve(pages);
    await folder.fetch(start);
    rmSync(join(folder.folder, 'a.html'));
    expect(await folder.fetch(start, {}, later)).toMatchObject({ unchanged: 5, fresh: [], changed: [] });
    expect(folder.read('a.html')).toContain('A');
  });

  test('goes on after one that was stopped, without asking again, whatever line was half-written', async () => {
    const start = await serve(pages);
    await folder.fetch(start);
    // As a run leaves it that is killed when it has two pages, and is at the third.
    const [head = '', ...lines] = folder.list.trimEnd().split('\n');
    const open = head.replace(/"ended":"[^"]*"/, '"ended":null');
    const waiting = lines.slice(2).map((line) => {
      const { address, depth, link } = JSON.parse(line);
      return JSON.stringify({ address, depth, link });
    });
    writeFileSync(
      join(folder.folder, 'doelspoor-fetch.jsonl'),
      `${[open, ...lines.slice(0, 2), ...waiting].join('\n')}\n`,
    );
    appendFileSync(join(folder.folder, 'doelspoor-fetch.jsonl'), '{"address":"http://half');
    writeFileSync(join(folder.folder, '.doelspoor-fetch.part'), 'half');
    for (const file of ['b.html', 'c.html']) rmSync(join(folder.folder, file));
    site?.asked.splice(0);
    const outcome = await folder.fetch(start, {}, '2026-11-29T13:00:00.000Z');
    expect(outcome).toMatchObject({ wentOn: true, files: 5 });
    expect(site?.asked).toEqual(['/robots.txt', '/', '/sitemap.xml', '/b', '/c', '/d']);
    expect(folder.files).toEqual(['a.html', 'b.html', 'c.html', 'd.html', 'index.html']);
  });
});

test('a list that is cut off anywhere, as a kill leaves it, is gone on with to the same end', async () => {
  const pages: Record<string, Told> = {
    '/': links('/a', '/b', '/zelfde'),
    '/a': `A${links('/a1', '/a2')}`,
    '/b': `B${links('/b1', '/weg')}`,
    '/a1': 'a1',
    '/a2': 'a2',
    '/b1': 'b1',
    '/zelfde': 'a1',
  };
  const killed = new FetchedFolder();
  const served = await serveSite((path) => {
    // All but the last is kept now, and nothing is made anew yet.
    if (path === '/weg' && killed.files.length === 0) cpSync(folder.folder, killed.folder, { recursive: true });
    return pages[path] ?? null;
  });
  site = served;
  const start = `${served.origin}/`;
  await folder.fetch(start);
  const whole = killed.list;
  const withoutTimes = (list: string) => list.replace(/"(began|ended|checked|fetched)":"[^"]*"/g, '"$1":""');
  const headEnd = whole.indexOf('\n') + 1;
  for (let cut = headEnd; cut <= whole.length; cut += 61) {
    const again = new FetchedFolder();
    cpSync(killed.folder, again.folder, { recursive: true });
    writeFileSync(join(again.folder, 'doelspoor-fetch.jsonl'), whole.slice(0, cut));
    rmSync(join(again.folder, '.doelspoor-fetch.lock'), { force: true });
    await again.fetch(start);
    expect(withoutTimes(again.list), `cut at ${cut}`).toBe(withoutTimes(folder.list));
    expect(again.files).toEqual(folder.files);
    again.remove();
  }
  killed.remove();
});

describe('a folder', () => {
  test('with files of somebody else is left as it is, and so is that of another site', async () => {
    const start = await serve({ '/': 'Begroting' });
    writeFileSync(join(folder.folder, 'index.html'), 'Van mij');
    await expect(folder.fetch(start)).rejects.toMatchObject({ saying: { say: 'folder-not-empty' } });
    expect(folder.read('index.html')).toBe('Van mij');
    rmSync(join(folder.folder, 'index.html'));
    await folder.fetch(start);
    await expect(folder.fetch(`${start}ander/`)).rejects.toMatchObject({ saying: { say: 'folder-of-other' } });
  });

  test('that another fetch is at is refused, one that a killed fetch was at is not', async () => {
    const start = await serve({ '/': 'Begroting' });
    const lock = join(folder.folder, '.doelspoor-fetch.lock');
    writeFileSync(lock, String(process.ppid));
    await expect(folder.fetch(start)).rejects.toMatchObject({ saying: { say: 'folder-in-use' } });
    writeFileSync(lock, '999999999');
    expect((await folder.fetch(start)).files).toBe(1);
  });

  test.each([
    ['{"doelspoor":"fetch"}\n', 1],
    ['geen json\n', 1],
  ])('whose list is damaged is told of: %j', async (text, line) => {
    writeFileSync(join(folder.folder, 'doelspoor-fetch.jsonl'), text);
    await expect(folder.fetch('http://127.0.0.1:1/')).rejects.toMatchObject({
      saying: { say: 'list-damaged', with: { line } },
    });
  });

  test('whose list names a file outside of it is damaged', async () => {
    const start = await serve({ '/': 'Begroting' });
    await folder.fetch(start);
    writeFileSync(join(folder.folder, 'doelspoor-fetch.jsonl'), folder.list.replace('"index.html"', '"../../x.html"'));
    await expect(folder.fetch(start)).rejects.toMatchObject({ saying: { say: 'list-damaged', with: { line: 2 } } });
  });
});
