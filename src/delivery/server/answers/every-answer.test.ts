import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { h } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { respondEmbed } from '../../../frame/pictures/respond-embed.ts';
import { respondData } from '../../../frame/respond.ts';
import { KeptPages } from '../kept/kept-pages.ts';
import { makePage } from '../kept/make-page.ts';
import { PageCache } from '../kept/page-cache.ts';
import { fewAtOnce } from '../limits/few-at-once.ts';
import { inTurn } from '../limits/in-turn.ts';
import { createListener } from '../listener.ts';
import type { Site } from '../site.ts';
import { answerStarting, takePort } from '../take-port.ts';
import { secureHeaders, strictHeaders } from './strict-headers.ts';
import type { IsSecure } from './strict-response.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** One address for each kind of answer. */
const site: Site = {
  fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/fout') throw new Error('geheim');
    if (pathname === '/data.json') return respondData('json', '{}');
    if (pathname === '/inbedden') return respondEmbed(h('html', null), 'nl');
    if (pathname === '/oud/') return new Response(null, { status: 301, headers: { location: '/oud' } });
    return new Response('pagina', { status: { '/weg': 404, '/nu-niet': 503 }[pathname] ?? 200 });
  },
};

async function serve(state: 'starting' | 'open', isSecure?: IsSecure): Promise<void> {
  server = await takePort(0, '127.0.0.1', isSecure && { isSecure });
  if (state === 'starting') return;
  const assets = new Map([['/assets/site.css', await makePage(new TextEncoder().encode('a{}'), [], 'kept')]]);
  const kept = new KeptPages(new PageCache(1_000_000), assets, () => 'nl');
  server.off('request', answerStarting);
  server.on(
    'request',
    inTurn(
      createListener({
        site,
        kept,
        making: fewAtOnce(),
        readerOf: () => 'a',
        base: 'https://doelspoor.example',
        report: () => undefined,
      }),
    ),
  );
}

type Answer = { readonly status: number; readonly headers: Record<string, string> };

async function hear(socket: Socket): Promise<Answer> {
  let heard = '';
  socket.on('data', (bytes) => {
    heard += String(bytes);
  });
  await once(socket, 'close');
  const [line = '', ...lines] = heard.split('\r\n\r\n')[0]?.split('\r\n') ?? [];
  const headers: Record<string, string> = {};
  for (const text of lines) {
    const [name = '', value = ''] = text.split(/: (.*)/);
    // Said twice, most readers take neither for sure.
    expect(headers).not.toHaveProperty(name.toLowerCase());
    headers[name.toLowerCase()] = value;
  }
  return { status: Number(line.split(' ')[1]), headers };
}

function open(): Socket {
  const address = server?.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return connect(port, '127.0.0.1').on('error', () => undefined);
}

async function send(text: string): Promise<Answer> {
  const socket = open();
  socket.write(text);
  return await hear(socket);
}

const ask = (start: string, ...lines: string[]) =>
  send(`${[`${start} HTTP/1.1`, 'Host: a', 'Connection: close', ...lines].join('\r\n')}\r\n\r\n`);

describe('every answer is strict', () => {
  it.each([
    ['a page', 200, 'GET /groningen', []],
    ['its headers', 200, 'HEAD /groningen', []],
    ['a style sheet', 200, 'GET /assets/site.css', ['Accept-Encoding: br']],
    ['a page that the reader has', 304, 'GET /groningen', ['If-None-Match: *']],
    ['a page that is elsewhere', 301, 'GET /oud/', []],
    ['no page', 404, 'GET /weg', []],
    ['what may only be read', 405, 'POST /groningen', ['Content-Length: 0']],
    ['a fault of ours', 500, 'GET /fout', []],
    ['not now', 503, 'GET /nu-niet', []],
    ['what the client expects and we do not give', 417, 'GET /groningen', ['Expect: more']],
    ['no request', 400, 'rubbish', []],
    ['a header too many', 431, 'GET /groningen', [`X: ${'a'.repeat(9_000)}`]],
  ])('%s: %i', async (_, status, start, lines) => {
    await serve('open');
    const answer = await ask(start, ...lines);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(strictHeaders);
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
  });

  it('a request without a host: 400', async () => {
    await serve('open');
    const answer = await send('GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(answer.status).toBe(400);
    expect(answer.headers).toMatchObject(strictHeaders);
  });

  it('before the record is open: 503', async () => {
    await serve('starting');
    const answer = await ask('GET /');
    expect(answer.status).toBe(503);
    expect(answer.headers).toMatchObject(strictHeaders);
  });

  it('a kept page is as strict the second time', async () => {
    await serve('open');
    const first = await ask('GET /groningen');
    expect({ ...(await ask('GET /groningen')).headers, date: '' }).toEqual({ ...first.headers, date: '' });
  });

  it.each([
    ['ERR_HTTP_REQUEST_TIMEOUT', 408],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ])('what Node breaks off with %s: %i', async (code, status) => {
    await serve('open');
    server?.once('connection', (served) => server?.emit('clientError', Object.assign(new Error(), { code }), served));
    const answer = await hear(open());
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(strictHeaders);
  });
});

it('over TLS every answer asks for TLS from now on', async () => {
  await serve('open', () => true);
  for (const start of ['GET /groningen', 'GET /groningen', 'GET /weg', 'POST /', 'GET /fout'])
    expect((await ask(start)).headers).toMatchObject(secureHeaders);
});

it('open data says that any site may take it in, also where it did not change', async () => {
  await serve('open');
  for (const lines of [[], ['If-None-Match: *']])
    expect((await ask('GET /data.json', ...lines)).headers).toMatchObject({
      ...strictHeaders,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
});

it('only what is made to be framed may be framed, also where it did not change', async () => {
  await serve('open');
  for (const lines of [[], ['If-None-Match: *']]) {
    const { headers } = await ask('GET /inbedden', ...lines);
    const { 'content-security-policy': policy, 'x-frame-options': _, ...others } = strictHeaders;
    expect(headers).toMatchObject({ ...others, 'cross-origin-resource-policy': 'cross-origin' });
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';.*; frame-ancestors \*$/);
    expect((await ask('GET /groningen', ...lines)).headers['content-security-policy']).toBe(policy);
  }
});

it('what may not be done says what may', async () => {
  await serve('open');
  expect((await ask('PUT /groningen')).headers.allow).toBe('GET, HEAD');
});

it('rubbish behind a request is not answered inside the answer to that', async () => {
  await serve('open');
  const socket = open();
  socket.write('GET /groningen HTTP/1.1\r\nHost: a\r\n\r\nrubbish\r\n\r\n');
  let heard = '';
  socket.on('data', (bytes) => {
    heard += String(bytes);
  });
  await once(socket, 'close');
  expect(heard).not.toContain('400');
});
