import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProgram, faultsOf, type Program, startProgram } from '../../../tests/attack/program.ts';
import { journalName } from '../../files/own-files.data.ts';

let folder = '';
let program: Program;
let port = 0;
let token = '';

const attack = '<script>alert(1)</script><img src="https://evil.example/a.png" onerror="alert(1)">';
const hostile = `<!doctype html><title>Begroting 2022 gemeente Havermonde</title><h1>Begroting 2022 ${attack}</h1>
<base href="https://evil.example"><meta http-equiv="refresh" content="0;url=https://evil.example">
<h2>Programma 1 Zorg</h2><h3>Wat gaan we doen? ${attack}</h3>
<ul>${Array.from({ length: 10_000 }, (_, at) => `<li>Wij bouwen &lt;script&gt;alert(${at})&lt;/script&gt; brug ${at}.</li>`).join('')}</ul>
<table><tr><th>Indicator<th>&lt;b onclick=alert(1)&gt;Kans</tr><tr><td>"&gt;${attack}Bomen<td>5</td></tr></table>
<iframe src="https://evil.example"></iframe><form action="https://evil.example"><input name="a"></form>`;

beforeAll(async () => {
  buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-review-attack-'));
  writeFileSync(join(folder, 'begroting-2022.html'), hostile);
  writeFileSync(join(folder, 'kapot.pdf'), `%PDF-1.7\n${'a'.repeat(1000)}`);
  program = startProgram(folder, ['review', folder]);
  const address = /http:\/\/127\.0\.0\.1:(\d+)\/([\w-]{22,})\//;
  while (!address.test(program.errors())) await pause(20);
  const [, at = '', word = ''] = address.exec(program.errors()) ?? [];
  [port, token] = [Number(at), word];
  for (let answered = await ask(`/${token}/`); answered.status !== 303; answered = await ask(`/${token}/`))
    await pause(50);
});
afterAll(async () => {
  program.signal('SIGTERM');
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});

type Answered = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

/** Asks for a path exactly as it is written. */
async function ask(path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answered> {
  return await new Promise((resolve, reject) => {
    const own = { host: `127.0.0.1:${port}`, ...headers };
    const asked = request({ host: '127.0.0.1', port, path, method, headers: own }, (response) => {
      let text = '';
      response.on('data', (bytes: Buffer) => {
        text += bytes.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function firstItem(): Promise<string> {
  const { location = '' } = (await ask(`/${token}/`)).headers;
  return location.split('#')[0] ?? '';
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };

test.each([
  '/',
  '/vraag/0',
  '/correcties',
  '/assets',
  '/assets/manifest.json/..',
  '/assets/../../package.json',
  '/assets/%2e%2e/doelspoor.js',
  '//evil.example/',
])('without the token %s shows nothing', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toMatch(/Begroting|"name"|import /);
});

test.each([
  '/script/../../package.json',
  '/script/..%2f..%2fpackage.json',
  '/script/%2e%2e/doelspoor.js',
  '/script/standard_fonts/../../package.json',
  '/bron/../../../etc/passwd',
  `/bron/${'0'.repeat(64)}`,
  '/vraag/../../etc/passwd',
  '//evil.example/',
  '/\\evil.example/',
])('with the token %s leads to no file and to no other host', async (path) => {
  const { status, body, headers } = await ask(`/${token}${path}`);
  expect([400, 404]).toContain(status);
  expect(body).not.toMatch(/root:|"dependencies"|import /);
  expect(headers.location).toBeUndefined();
});

test('a page of another site that has its name lead here learns nothing', async () => {
  const { status, body } = await ask(`/${token}/`, { headers: { host: `evil.example:${port}` } });
  expect(status).toBe(403);
  expect(body).not.toContain(token);
});

test('a form of another page changes nothing, whatever it says of itself', async () => {
  const item = await firstItem();
  for (const headers of [
    {},
    { origin: 'null' },
    { origin: 'http://evil.example' },
    { origin: `http://localhost:${port}` },
  ])
    for (const path of [`${item}/klopt`, `${item}/besluit`, `/${token}/stop`]) {
      const sent = { method: 'POST', headers: { ...form, ...headers }, body: 'answer=remark&extent=body' };
      expect((await ask(path, sent)).status).toBe(403);
    }
  expect(existsSync(join(folder, journalName))).toBe(false);
  expect((await ask(`/${token}/`)).status).toBe(303);
});

test('a form with what no page has in it, or without end, changes nothing', async () => {
  const item = await firstItem();
  const headers = { ...form, origin: `http://127.0.0.1:${port}` };
  const send = async (body: string) => (await ask(`${item}/besluit`, { method: 'POST', headers, body })).status;
  for (const body of [
    '',
    'answer=__proto__&extent=body',
    'answer=remark&extent=all',
    'answer=remark',
    'answer=remark&answer=x',
  ])
    expect(await send(body), body).toBe(404);
  expect(await send(`answer=${'a'.repeat(100_000)}`)).toBe(413);
  expect(existsSync(join(folder, journalName))).toBe(false);
});

test('every answer is strict: scripts of the program alone, no other host, and kept by nobody', async () => {
  for (const path of [await firstItem(), `/${token}/correcties`, `/${token}/vraag/0`]) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/,
    );
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
  }
});

test('of a hostile page of 10,000 items every question is shown as text, small and soon', async () => {
  const begun = performance.now();
  const seen = new Set<string>();
  const headers = { ...form, origin: `http://127.0.0.1:${port}` };
  for (let count = 0; count < 15; count += 1) {
    const item = await firstItem();
    const { status, body } = await ask(item);
    expect(status).toBe(200);
    expect(body.length).toBeLessThan(200_000);
    expect(body).not.toMatch(/(?:src|href|action)="(?:https?:|javascript:|\/\/)/i);
    const bare = body
      .replace(/<script type="module" src="\/[\w-]+\/script\/review\.js"><\/script>/, '')
      .replaceAll(/"[^"]*"/g, '""');
    expect(bare).not.toMatch(/<(?:script|iframe|img|base|object|embed)|<[^>]+\son\w+=|http-equiv/i);
    seen.add(item);
    await ask(`${item}/later`, { method: 'POST', headers });
  }
  expect(seen.size).toBe(15);
  expect(performance.now() - begun).toBeLessThan(30_000);
  expect(faultsOf(program)).toEqual([]);
});

test('where the journal is broken a decision is refused in one sentence, and the file stays as it is', async () => {
  const journal = join(folder, journalName);
  writeFileSync(journal, '{"format": "doelspoor-corr');
  const item = await firstItem();
  const value = /name="answer" value="([^"]+)"/.exec((await ask(item)).body)?.[1] ?? '';
  const headers = { ...form, origin: `http://127.0.0.1:${port}` };
  const sent = { method: 'POST', headers, body: `answer=${encodeURIComponent(value)}&extent=file` };
  const { status, body } = await ask(`${item}/besluit`, sent);
  expect(status).toBe(409);
  expect(body).toContain('JSON');
  expect(readFileSync(journal, 'utf8')).toBe('{"format": "doelspoor-corr');
  rmSync(journal);
});
