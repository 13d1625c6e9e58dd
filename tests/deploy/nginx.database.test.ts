import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { secureHeaders, strictHeaders } from '../../src/delivery/server/answers/strict-headers.ts';
import { mostPostBytes } from '../../src/delivery/server/posts/may-post.ts';
import { answerRequests } from '../../src/delivery/server/start-server.ts';
import { SiteStatus } from '../../src/delivery/server/status/site-status.ts';
import { takePort } from '../../src/delivery/server/take-port.ts';
import { importPublication } from '../../src/features/publications/commands/import-publication.ts';
import { startProgram } from '../../tools/bench/command.ts';
import { findNginx, writeNginxConfiguration } from '../../tools/bench/nginx-in-front.ts';
import { hasOpenssl, makeAuthority } from '../certificates.ts';
import { freePort } from '../free-port.ts';
import { makeBook, makeImport } from '../make-book.ts';
import { openTestRecord, type TestRecord } from '../test-record.ts';

const nginx = findNginx();

let here: TestRecord;
let folder = '';
let pages = '';
let ports = { program: 0, nginx: 0, secure: 0 };
let stopProgram = () => Promise.resolve();
const running: { readonly stop: () => Promise<void> }[] = [];

/** What is between two ends of one connection, who answers, and the hour; and that TLS goes there, which nginx says and the program has to hear. */
const passing = new Set(['date', 'server', 'connection', 'keep-alive', 'strict-transport-security']);

/** How many answers nginx gave. */
let answered = 0;

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
type Asked = { readonly method?: string; readonly headers?: Record<string, string>; readonly sent?: string };

function ask(
  port: number,
  path: string,
  { method = 'GET', headers: told = {}, sent: form }: Asked = {},
): Promise<Answer> {
  const send = port === ports.secure ? requestSecurely : request;
  return new Promise((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      path,
      method,
      headers: told,
      agent: false,
      rejectUnauthorized: false,
    } as const;
    const sent = send(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        if (port === ports.nginx) answered += 1;
        const headers = Object.entries(response.headers).filter(
          ([name]) => port === ports.secure || !passing.has(name),
        );
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(headers),
          body: Buffer.concat(parts).toString('latin1'),
        });
      });
    });
    sent.on('error', reject);
    sent.end(form);
  });
}

/** A form of the site, as a browser sends it. */
function asForm(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Asked {
  return {
    method: 'POST',
    headers: {
      origin: 'https://doelspoor.example',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    sent: new URLSearchParams(fields).toString(),
  };
}

/** Whether nginx asked the program for its last answer; it writes its log after the answer. */
async function askedProgram(): Promise<boolean> {
  const lines = () => readFileSync(join(folder, 'doelspoor.log'), 'utf8').trim().split('\n');
  await vi.waitFor(() => expect(lines()).toHaveLength(answered), { interval: 2 });
  return JSON.parse(lines().at(-1) ?? '').program !== '';
}

async function importText(text: string): Promise<void> {
  await importPublication(here.record, makeImport(makeBook(3, text)), { actor: 'test', at: new Date() });
}

async function startNginx(name: string, listen: string): Promise<void> {
  if (nginx === null) return;
  const places = { folder: join(folder, name), pages, listen, programPort: ports.program };
  mkdirSync(places.folder, { recursive: true });
  const path = await writeNginxConfiguration(nginx.brotli, { ...places, folder: name === '' ? folder : places.folder });
  running.push(startProgram(nginx.program, ['-p', places.folder, '-c', path]));
}

async function waitFor(port: number): Promise<void> {
  await vi.waitFor(() => ask(port, '/robots.txt'), { timeout: 20_000, interval: 20 });
}

beforeAll(async () => {
  if (nginx === null) return;
  here = await openTestRecord();
  await importText('We versterken de samenwerking in de regio.');
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-nginx-'));
  chmodSync(folder, 0o755);
  pages = join(folder, 'pages');
  const assetFolder = join(folder, 'assets');
  mkdirSync(assetFolder);
  const assets = {
    css: 'a.css',
    overviewCss: 'a.css',
    chapterCss: 'a.css',
    threadTableCss: 'a.css',
    reviewCss: 'a.css',
    workCss: 'a.css',
    writeJs: 'a.js',
    font: 'a.woff2',
    icon: 'a.svg',
  };
  for (const name of ['a.css', 'a.woff2', 'a.svg']) writeFileSync(join(assetFolder, name), name.repeat(100));
  const links = Object.fromEntries(Object.entries(assets).map(([name, file]) => [name, `/assets/${file}`]));
  writeFileSync(join(assetFolder, 'manifest.json'), JSON.stringify(links));
  ports = { program: await freePort(), nginx: await freePort(), secure: await freePort() };
  const server = await takePort(ports.program, '127.0.0.1');
  stopProgram = await answerRequests(server, {
    record: here.record,
    assetFolder,
    base: 'https://doelspoor.example',
    readerOf: () => '',
    pagesFolder: pages,
    status: new SiteStatus(),
    tell: () => undefined,
    report: (error) => expect.unreachable(String(error)),
    notice: ({ say }) => expect.unreachable(say),
  });
  await startNginx('', `127.0.0.1:${ports.nginx}`);
  await waitFor(ports.nginx);
});
afterAll(async () => {
  for (const { stop } of running.splice(0)) await stop();
  await stopProgram();
  await here?.close();
  if (folder !== '') rmSync(folder, { recursive: true });
});

/** Asks the program for a page until its file is there. */
async function haveWritten(path: string, file: string, language = 'nl'): Promise<void> {
  await vi.waitFor(
    async () => {
      expect((await ask(ports.program, path, { headers: { 'accept-language': language } })).status).toBe(200);
      expect(existsSync(join(pages, file))).toBe(true);
    },
    { interval: 5, timeout: 10_000 },
  );
}

const inFiles = [
  ['/', 'nl/.html'],
  ['/over', 'nl/over.html'],
  ['/groningen', 'nl/groningen.html'],
  ['/groningen/begroting-2018/1.1.1', 'nl/groningen/begroting-2018/1.1.1.html'],
  ['/groningen/begroting-2018@1', 'nl/groningen/begroting-2018@1.html'],
  ['/groningen/begroting-2018.json', 'data/groningen/begroting-2018.json'],
  ['/groningen/sitemap.xml', 'data/groningen/sitemap.xml'],
  ['/assets/a.css', 'assets/a.css'],
  ['/assets/a.woff2', 'assets/a.woff2'],
  ['/assets/a.svg', 'assets/a.svg'],
] as const;

const encodings = ['br', 'gzip', 'identity', 'gzip, deflate, br, zstd', 'br;q=0, gzip', 'gzip;q=0', ''];

describe.runIf(nginx !== null)('behind nginx', () => {
  it.each(inFiles)('%s comes from its file, as the program gives it', async (path, file) => {
    await haveWritten(path, file);
    for (const encoding of encodings) {
      for (const method of ['GET', 'HEAD']) {
        const asked = { method, headers: { 'accept-encoding': encoding } };
        const answer = await ask(ports.nginx, path, asked);
        expect(await askedProgram()).toBe(false);
        expect(answer).toEqual(await ask(ports.program, path, asked));
      }
    }
  });

  it.each([
    ['a page that has no file yet', '/methode', {}],
    ['a language in the address', '/groningen?lang=en', {}],
    ['a search', '/zoeken?q=woning', {}],
    ['a file with a name of its own', '/groningen/begroting-2018.csv', {}],
    ['no page', '/weg', {}],
    ['a sly name', '/nl/groningen', {}],
    ['a file of the folder itself', '/.doelspoor-pages', {}],
    ['the address of a file', '/nl/groningen.html', {}],
    ['an address with dots', '/groningen/../toegankelijkheid', {}],
    ['an address with codes', '/%74oegankelijkheid', {}],
    ['two slashes', '//toegankelijkheid', {}],
    ['another host', '//evil.example/x', {}],
    ['another method', '/groningen', { method: 'POST' }],
  ])('%s (%s) comes from the program', async (_, path, asked) => {
    const answer = await ask(ports.nginx, path, asked);
    expect(await askedProgram()).toBe(true);
    expect(answer).toEqual(await ask(ports.program, path, asked));
  });

  it.each(['identity', 'br', 'gzip'])('a copy that is still good is 304, whoever gave it (%s)', async (encoding) => {
    await haveWritten('/groningen', 'nl/groningen.html');
    for (const [from, to] of [
      [ports.program, ports.nginx],
      [ports.nginx, ports.program],
    ] as const) {
      const { headers } = await ask(from, '/groningen', { headers: { 'accept-encoding': encoding } });
      const asked = { headers: { 'accept-encoding': encoding, 'if-none-match': headers.etag ?? '' } };
      const again = await ask(to, '/groningen', asked);
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers).toMatchObject({ ...strictHeaders, etag: headers.etag, vary: headers.vary });
    }
    const old = { headers: { 'if-none-match': '"1-1"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' } };
    expect((await ask(ports.nginx, '/groningen', old)).status).toBe(200);
    expect(await askedProgram()).toBe(false);
  });

  it.each([
    ['', 'nl', false],
    ['nl', 'nl', false],
    ['nl-NL,nl;q=0.9,en-US;q=0.8,en;q=0.7', 'nl', false],
    ['en-US,en;q=0.9,nl;q=0.8', 'en', false],
    ['en-US,en;q=0.5', 'en', false],
    ['en', 'en', false],
    ['en, nl', 'nl', false],
    ['EN-gb', 'en', false],
    ['de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7', 'en', false],
    ['de-DE,de;q=0.9', 'nl', false],
    ['fr, *;q=0.1', 'nl', false],
    ['x-en', 'nl', true],
    ['en;q=0', 'nl', true],
    ['en;q=0.000', 'nl', true],
    ['nl;q=0.5, en;q=0.7', 'en', true],
    ['nl;q=0.7, en;q=0.5', 'nl', true],
    ['en;q=7', 'en', true],
    ['en;Q=1', 'en', true],
    [`${'de,'.repeat(170)}en`, 'nl', true],
    ['🇳🇱', 'nl', true],
  ])('a reader who asks for %j reads %s', async (asked, language, isProgram) => {
    await haveWritten('/over', 'nl/over.html');
    await haveWritten('/over', 'en/over.html', 'en');
    const headers = asked === '' ? {} : { 'accept-language': Buffer.from(asked).toString('latin1') };
    const answer = await ask(ports.nginx, '/over', { headers });
    if (!isProgram) expect(await askedProgram()).toBe(false);
    expect(answer.headers['content-language']).toBe(language);
    expect(answer).toEqual(await ask(ports.program, '/over', { headers }));
  });

  it('a change in the record is seen, and what did not change keeps its tag', async () => {
    await haveWritten('/groningen/begroting-2018/1.1.1', 'nl/groningen/begroting-2018/1.1.1.html');
    await haveWritten('/over', 'nl/over.html');
    const over = await ask(ports.nginx, '/over');
    await importText('We verstevigen de samenwerking in de provincie.');
    const started = performance.now();
    const textOf = async () => (await ask(ports.nginx, '/groningen/begroting-2018/1.1.1')).body;
    await expect.poll(textOf, { interval: 20, timeout: 20_000 }).toContain('in de provincie');
    // A second between looks, one for the files that nginx holds open, and one for a busy machine.
    expect(performance.now() - started).toBeLessThan(3_000);
    await haveWritten('/over', 'nl/over.html');
    expect(await ask(ports.nginx, '/over')).toEqual(over);
  });

  it.runIf(hasOpenssl)('over TLS it asks for TLS from now on', async () => {
    await haveWritten('/groningen', 'nl/groningen.html');
    const secure = join(folder, 'secure');
    mkdirSync(secure);
    const { key, cert } = makeAuthority().certify('doelspoor.example');
    writeFileSync(join(secure, 'key.pem'), key);
    writeFileSync(join(secure, 'chain.pem'), cert);
    await startNginx('secure', `127.0.0.1:${ports.secure} ssl http2`);
    await waitFor(ports.secure);
    const answer = await ask(ports.secure, '/groningen');
    const { headers } = await ask(ports.program, '/groningen');
    expect(answer.headers).toMatchObject({ ...headers, ...secureHeaders });
  });

  it('what nginx answers itself is as strict', async () => {
    const answer = await ask(ports.nginx, '/', { headers: { 'x-long': 'a'.repeat(9_000) } });
    expect(answer.status).toBe(400);
    expect(answer.headers).toMatchObject(strictHeaders);
  });

  it.each([
    ['a form in which something is wrong', asForm({ over: '/groningen', soort: 'missing', tekst: '' }), 422],
    ['a form from another site', asForm({ tekst: 'x' }, { origin: 'https://elders.example' }), 403],
    ['a body that is no form', asForm({ tekst: 'x' }, { 'content-type': 'text/plain' }), 415],
    ['a form as large as one may be', asForm({ tekst: 'x'.repeat(mostPostBytes - 'tekst='.length) }), 422],
  ])('%s is answered by the program', async (_, asked, status) => {
    const answer = await ask(ports.nginx, '/groningen/melden', asked);
    expect(await askedProgram()).toBe(true);
    expect(answer.status).toBe(status);
    const { body, ...told } = await ask(ports.program, '/groningen/melden', asked);
    expect(answer).toMatchObject({
      body,
      headers: { ...strictHeaders, 'cache-control': told.headers['cache-control'] },
    });
  });

  it('a report reaches the record, and its page is never a file', async () => {
    const tekst = 'Het verslag over 2019 staat hier niet bij.';
    const answer = await ask(ports.nginx, '/groningen/melden', asForm({ over: '/groningen', soort: 'missing', tekst }));
    expect([answer.status, answer.headers.location]).toEqual([303, '/groningen/melden?bewaard=ja&over=%2Fgroningen']);
    expect((await here.asOwner('select message from report')).rows).toEqual([{ message: tekst }]);
    expect((await ask(ports.nginx, '/groningen/melden')).status).toBe(200);
    expect(await askedProgram()).toBe(true);
    expect(existsSync(join(pages, 'nl', 'groningen', 'melden.html'))).toBe(false);
  });

  it('a form that is larger comes no further than nginx', async () => {
    const asked = asForm({ tekst: 'x'.repeat(mostPostBytes) });
    const answer = await ask(ports.nginx, '/groningen/melden', asked);
    expect(await askedProgram()).toBe(false);
    expect(answer.status).toBe(413);
    expect(answer.headers).toMatchObject(strictHeaders);
  });

  it('while the program is away its files are served, and the rest is told to come back', async () => {
    await haveWritten('/groningen', 'nl/groningen.html');
    const before = await ask(ports.program, '/groningen');
    await stopProgram();
    stopProgram = () => Promise.resolve();
    expect(await ask(ports.nginx, '/groningen')).toEqual(before);
    const away = await ask(ports.nginx, '/zoeken?q=woning');
    expect(away.status).toBe(503);
    expect(away.headers).toMatchObject({ ...strictHeaders, 'retry-after': '5' });
    expect(away.body).toBe('Doelspoor is even niet bereikbaar. Probeer het over enkele seconden opnieuw.\n');
  });
});
