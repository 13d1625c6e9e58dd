import { request as ask, createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backAgain } from '../../../features/work-desk/respond-work.ts';
import { strictResponses } from '../answers/strict-response.ts';
import { fewAtOnce } from '../limits/few-at-once.ts';
import { isWorkAddress, takeWork } from './take-work.ts';

const base = 'http://localhost:8080';
const form = { origin: base, 'content-type': 'application/x-www-form-urlencoded' };
let server: Server;
let heard: { url: string; from: string | null; cookie: string | null; body: string }[];
const faults: unknown[] = [];

beforeEach(async () => {
  heard = [];
  const site = {
    async fetch(request: Request) {
      const { headers, url } = request;
      heard.push({
        url,
        from: headers.get('doelspoor-from'),
        cookie: headers.get('cookie'),
        body: await request.text(),
      });
      if (url.endsWith('/terug'))
        return new Response('opnieuw', { status: 422, headers: { 'cache-control': backAgain } });
      if (url.endsWith('/stuk')) throw new Error('een fout van ons');
      const said = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public' });
      for (const name of ['een', 'twee']) said.append('set-cookie', `${name}=1; HttpOnly`);
      return new Response('binnen', { headers: said });
    },
  };
  const workspace = {
    ...{ site, making: fewAtOnce(), readerOf: () => '192.0.2.1', base },
    report: (error: unknown) => faults.push(error),
  };
  server = createServer(
    { ServerResponse: strictResponses(() => false) },
    (request, response) => void takeWork(request, response, workspace),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer };

function send({ method = 'POST', path = '/beheer/inloggen', headers = form, body = '' }: Asked) {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>(
    (resolve, reject) => {
      const sent = ask({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      });
      // A server that refuses closes before all was sent.
      sent.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' || reject(error));
      sent.end(body);
    },
  );
}

test('the workspace hears cookies and from where, never the host or the header that a stranger wrote', async () => {
  const headers = { ...form, host: 'elders.example', cookie: 'a=b', 'doelspoor-from': 'gelogen', authorization: 'x' };
  const { status, headers: said } = await send({ headers, body: 'email=a' });
  expect(status).toBe(200);
  expect(heard).toEqual([
    { url: 'http://localhost/beheer/inloggen', from: '192.0.2.1', cookie: 'a=b', body: 'email=a' },
  ]);
  expect(said['set-cookie']).toEqual(['een=1; HttpOnly', 'twee=1; HttpOnly']);
  expect(said['cache-control']).toBe('no-store');
  expect(said['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(said['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(said['x-frame-options']).toBe('DENY');
});

test('a form that came back is there for who goes back to it, unless a password or a key is in it', async () => {
  const kept = async (path: string, method = 'POST') => (await send({ path, method })).headers['cache-control'];
  expect(await kept('/beheer/havermonde/terug')).toBe('private, no-cache');
  expect(await kept('/beheer/bijwerken/terug')).toBe('private, no-cache');
  expect(await kept('/beheer/havermonde/terug', 'GET')).toBe('no-store');
  for (const name of ['inloggen', 'code', 'uitnodiging', 'wachtwoord', 'mijn-toegang'])
    expect(await kept(`/beheer/${name}/terug`), name).toBe('no-store');
});

test('a form from elsewhere is not taken, also where the name of elsewhere leads to this machine', async () => {
  for (const headers of [
    { ...form, origin: 'https://elders.example' },
    { ...form, origin: 'http://elders.example:8080', host: 'elders.example:8080' },
    { ...form, origin: 'null' },
    { 'content-type': form['content-type'] },
    { ...form, 'sec-fetch-site': 'cross-site' },
    { ...form, 'sec-fetch-site': 'same-site' },
  ])
    expect((await send({ headers })).status, JSON.stringify(headers)).toBe(403);
  expect(heard).toEqual([]);
  expect((await send({ headers: { ...form, origin: 'http://127.0.0.1:8080' } })).status).toBe(200);
});

test('what is no form, is too large, or of another method is refused', async () => {
  expect((await send({ headers: { ...form, 'content-type': 'text/plain' } })).status).toBe(415);
  expect((await send({ headers: { ...form, 'content-length': String(2 ** 20 + 1) } })).status).toBe(413);
  expect(
    (await send({ headers: { ...form, 'transfer-encoding': 'chunked' }, body: Buffer.alloc(2 ** 20 + 1, 'x') })).status,
  ).toBe(413);
  expect((await send({ method: 'DELETE' })).status).toBe(405);
  expect((await send({ method: 'HEAD', headers: {} })).body).toBe('');
  expect(heard.map(({ body }) => body)).toEqual(['']);
});

test('a fault of ours says so, and nothing of what it was', async () => {
  const { status, body } = await send({ method: 'GET', path: '/beheer/stuk' });
  expect([status, body.includes('een fout van ons')]).toEqual([500, false]);
  expect(String(faults)).toContain('een fout van ons');
});

test('only the workspace is at its address', () => {
  expect(['/beheer', '/beheer/', '/beheer?x', '/beheer/a/b'].every(isWorkAddress)).toBe(true);
  expect(['/', '/beheerd', '/groningen/beheer', '//beheer'].filter(isWorkAddress)).toEqual([]);
});
