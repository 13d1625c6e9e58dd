import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type ServedSite, serveSite, type Told } from '../../src/fetching/served-site.fixture.ts';

/** A web site that does all that sites do to who goes about in them, around pages of a publication. */
export type HostileWeb = ServedSite & {
  /** The paths of what belongs to the publication. */
  readonly pages: readonly string[];
  /** What a page of the publication says; its file has to hold this. */
  readonly bodyOf: (path: string) => string;
};

const perChapter = 40;
const filler = '<p>Wij werken aan een stad waar het goed wonen is, en vertellen hier hoe. '.repeat(60);

/** Answers that pass: too busy, broken off, for the first who asks. */
function falter(path: string, asked: readonly string[]): Told | undefined {
  if (asked.filter((one) => one === path).length > 1) return undefined;
  if (path.endsWith('17')) return { status: 429, headers: { 'retry-after': '1' } };
  if (path.endsWith('117'))
    return { status: 503, headers: { 'retry-after': new Date(Date.now() + 1000).toUTCString() } };
  return undefined;
}

let bomb: Buffer | null = null;
function makeBomb(): Buffer {
  bomb ??= gzipSync(Buffer.alloc(60_000_000), { level: 1 });
  return bomb;
}

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const dripping = setInterval(() => response.write(' '), 1_000);
  response.on('close', () => clearInterval(dripping));
}

/** What stands at addresses that are no pages of the publication. */
function tempt(path: string): Told {
  const [, year, month] = /^\/agenda\/(\d+)\/(\d+)$/.exec(path) ?? [];
  if (year !== undefined && month !== undefined) {
    const [next, before] = [(Number(month) % 12) + 1, Number(year) - 1];
    return `<h1>Agenda ${month}-${year}</h1><a href="/agenda/${Number(year) + 1}/${next}">v</a><a href="/agenda/${before}/${next}">t</a>`;
  }
  if (path.startsWith('/spiegel/'))
    return `<p>${path}</p><a href="spiegel/">v</a><a href="dieper/${path.length}/">d</a>`;
  if (path.startsWith('/filter'))
    return `<p>${path}</p><a href="${path}${path.includes('?') ? '&' : '?'}f${path.length}=1">f</a>`;
  if (path === '/bom')
    return { headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' }, body: makeBomb() };
  if (path === '/veel') return '<p>x '.repeat(20_000_000 / 5);
  if (path === '/bestand') return { status: 302, headers: { location: 'file:///etc/passwd' } };
  if (path === '/wolk') return { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } };
  if (path === '/rond') return { status: 302, headers: { location: '/rond?a' } };
  if (path === '/rond?a') return { status: 302, headers: { location: '/rond' } };
  if (path === '/stil') return () => undefined;
  if (path === '/druppel') return drip;
  if (path === '/kapot')
    return (response: ServerResponse) => response.socket?.end('HTTP/1.1 200 OK\r\nX: \x00\r\n\r\n');
  if (path === '/kop') return { headers: { 'content-type': 'text/html', 'x-lang': 'x'.repeat(60_000) }, body: 'x' };
  if (path === '/leeg') return '<div id="app"></div><script src="/app.js"></script>';
  if (path === '/diep') return '<div>'.repeat(1_000_000);
  if (path === '/koppelingen') return Array.from({ length: 100_000 }, (_, at) => `<a href="/agenda/x${at}">`).join('');
  return null;
}

/** Temptations that take the patience of a whole minute or more. */
const slowOnes = ['/stil', '/druppel'];
const temptations = [
  '/agenda/2026/1',
  '/spiegel/',
  '/filter',
  '/bom',
  '/veel',
  '/bestand',
  '/wolk',
  '/rond',
  '/kapot',
  '/kop',
  '/leeg',
  '/diep',
  '/geheim/intern',
  '/../../../etc/cron.d/x',
  '/%2e%2e/%2e%2e/x',
  '/CON/nul.html',
];

/** @param size pages of the publication @param isPatient also what does not answer, or only just */
export async function serveHostileWeb(size: number, isPatient: boolean): Promise<HostileWeb> {
  const pages = Array.from({ length: size }, (_, at) => `/h${Math.floor(at / perChapter)}/onderdeel-${at}`);
  const known = new Set(pages);
  const chapters = [...new Set(pages.map((path) => path.split('/')[1]))];
  const session = (path: string) => `${path};jsessionid=${Math.random().toString(36).slice(2).toUpperCase()}`;
  const bodyOf = (path: string) => {
    const at = pages.indexOf(path);
    const near = pages.slice(at + 1, at + 3).map((one) => `<a href="${one}?utm_source=menu">Verder</a>`);
    return `<!doctype html><title>Onderdeel ${at}</title><h1>${at} Onderdeel van co\xf6peratie</h1>${filler}${near.join('')}<a href="${path}">Hier</a>`;
  };
  const front = () =>
    [
      '<title>Begroting 2026</title>',
      ...chapters.map((chapter) => `<nav><a href="${session(`/${chapter}/`)}">${chapter}</a></nav>`),
      ...[...temptations, ...(isPatient ? slowOnes : [])].map((path) => `<a href="${path}">Lok</a>`),
    ].join('\n');
  const asked: string[] = [];
  const site = await serveSite((path) => {
    asked.push(path);
    const plain = path.replace(/;jsessionid=\w+/, '');
    if (plain === '/robots.txt') return { body: 'User-agent: *\nDisallow: /geheim/\n' };
    if (plain === '/') return front();
    const chapter = /^\/(h\d+)\/$/.exec(plain)?.[1];
    if (chapter !== undefined)
      return pages
        .filter((page) => page.startsWith(`/${chapter}/`))
        .map((page) => `<a href="${session(page)}#kop">Onderdeel</a>`)
        .join(' ');
    if (!known.has(plain)) return tempt(plain);
    const isWrongCharset = plain.endsWith('3');
    return (
      falter(plain, asked) ?? {
        headers: { 'content-type': isWrongCharset ? 'text/html; charset=utf-16' : 'text/html' },
        body: Buffer.from(bodyOf(plain), 'latin1'),
      }
    );
  });
  return { ...site, pages, bodyOf };
}
