import { createServer, request, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSite } from '../src/delivery/public/site.tsx';
import { KeptPages } from '../src/delivery/server/kept/kept-pages.ts';
import { PageCache } from '../src/delivery/server/kept/page-cache.ts';
import { fewAtOnce } from '../src/delivery/server/limits/few-at-once.ts';
import { createListener } from '../src/delivery/server/listener.ts';
import { forEachAtOnce } from './attack/raw-exchange.ts';
import { crawl, isOneOfMany } from './crawl.ts';
import { openExampleRecord } from './example-record.ts';
import { siteAssets } from './site-assets.ts';
import type { TestRecord } from './test-record.ts';

/** Where a person would land who is sent to an address of ours with this in it. */
const evil = 'evil.example';
const base = 'https://doelspoor.example';
/** What stands in front of the path of a page, behind it, or in its query. */
const inFront = [
  '//',
  '///',
  '/\\',
  '\\/',
  '/%2f%2f',
  '/%2F',
  '/%5c',
  '/%5c%5c',
  '/.//',
  '/x/..//',
  '/%2e%2e//',
  '/%09/',
  '/;//',
];
const behind = (path: string) => [
  `${path}//${evil}/`,
  `${path}/..//${evil}//`,
  `${path}/%2f%2f${evil}/`,
  `${path}?lang=en&q=//${evil}/x`,
  `${path}?q=%2f%2f${evil}&next=//${evil}&pagina=//${evil}&lang=//${evil}`,
  `${path}?//${evil}/x`,
];
/** As a browser or a proxy may send it too. */
const whole = [`http://${evil}/x`, `https://${evil}//${evil}/`, `http:${evil}`, `//${evil}/x?lang=en`];

let own: TestRecord;
let server: Server;
let paths: string[] = [];
const reported: unknown[] = [];
beforeAll(async () => {
  own = await openExampleRecord('groningen/begroting-2018');
  const site = createSite({ record: own.record, assets: siteAssets, base, report: (error) => reported.push(error) });
  const pages = await crawl(site, ['/', '/groningen/zoeken?q=studenten', '/bestaat-niet'], isOneOfMany);
  paths = [...pages.keys()].map((address) => address.split('?')[0] ?? '');
  const kept = new KeptPages(new PageCache(10_000_000), new Map(), () => 'nl');
  server = createServer(
    createListener({
      site,
      kept,
      making: fewAtOnce(),
      readerOf: () => 'a',
      base: 'https://doelspoor.example',
      report: (error) => reported.push(error),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await own.close();
});

type Answer = { readonly status: number; readonly links: readonly string[]; readonly body: string };

/** All that a browser could follow: what the headers name, and in a page what its tags do. */
function linksIn(headers: Readonly<Record<string, string | string[] | undefined>>, body: string): string[] {
  const { location, refresh, link: linking } = headers;
  const named = [location, refresh, headers['content-location']].flat();
  const linked = [linking].flat().flatMap((link) => [...(link ?? '').matchAll(/<([^>]*)>/g)]);
  const tags = [
    ...body.matchAll(/\s(?:href|src|action|formaction|data|srcset|poster)=(?:"([^"]*)"|([^\s>"]+))/g),
    ...body.matchAll(/"og:url" content="([^"]*)"/g),
  ];
  const located = [...body.matchAll(/<loc>([^<]*)<\/loc>/g)];
  return [...named, ...[...linked, ...tags, ...located].map(([, one, other]) => one ?? other)].filter(
    (link) => link !== undefined,
  );
}

async function ask(target: string): Promise<Answer> {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return await new Promise((resolve, reject) => {
    const headers = { host: evil, 'x-forwarded-host': evil, forwarded: `host=${evil}` };
    const sent = request({ host: '127.0.0.1', port, path: target, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => {
        const links = linksIn(response.headers, body);
        resolve({ status: response.statusCode ?? 0, links, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Where a browser goes that has this page open at that address; null where it goes nowhere. */
function hostOf(link: string, target: string): string | null {
  const from = URL.canParse(target, base) ? new URL(target, base) : new URL(base);
  // A page that was asked for at an address of another host is never that host's.
  from.host = new URL(base).host;
  const address = link.replaceAll('&amp;', '&');
  return URL.canParse(address, from) ? new URL(address, from).host : null;
}

/** Everything that a browser is sent to on its way, and may go to from where it ends. */
async function follow(target: string): Promise<{ readonly status: number; readonly foreign: readonly string[] }> {
  const foreign: string[] = [];
  let at = target;
  for (let hop = 0; hop < 5; hop += 1) {
    const { status, links, body } = await ask(at);
    foreign.push(...links.filter((link) => hostOf(link, at)?.endsWith(evil)));
    expect(body).not.toMatch(/http-equiv="?refresh/i);
    const [next = ''] = links;
    if (status !== 301 || foreign.length > 0) return { status, foreign };
    at = next;
  }
  throw new Error(`${target} is sent round`);
}

test('no address of ours, however it is written, gives a page with a link to another host that it names', async () => {
  expect(paths.length).toBeGreaterThan(30);
  const targets = [
    ...whole,
    ...inFront.flatMap((front) => ['', '/', '/x', '/x/', '//', '/groningen/'].map((end) => front + evil + end)),
    ...new Set(paths.flatMap((path) => [...behind(path), `//${evil}${path}`, `/%2f%2f${evil}${path}/`, `${path}/`])),
  ];
  const statuses = new Map<number, number>();
  // Some at a time: each waits in turn for us, the site and its database.
  await forEachAtOnce(targets, 4, async (target) => {
    const { status, foreign } = await follow(target);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    expect({ target, foreign }).toEqual({ target, foreign: [] });
  });
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(statuses.get(404)).toBeGreaterThan(100);
  expect(statuses.get(200)).toBeGreaterThan(100);
  expect(reported).toEqual([]);
}, 300_000);

test('nor does the site by itself, whatever path it is handed', async () => {
  const site = createSite({ record: own.record, assets: siteAssets, base });
  for (const path of [`//${evil}/x`, `//${evil}/`, `//${evil}//`, `///${evil}`, `//${evil}/zoeken`]) {
    const address = new URL('http://localhost');
    address.pathname = path;
    const answer = await site.fetch(new Request(address));
    const links = linksIn(Object.fromEntries(answer.headers), await answer.text());
    expect(links.filter((link) => hostOf(link, '/')?.endsWith(evil))).toEqual([]);
  }
});
