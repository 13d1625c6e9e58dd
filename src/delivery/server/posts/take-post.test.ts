import { request as ask, createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fewAtOnce } from '../limits/few-at-once.ts';
import { countPosts } from '../limits/posts.ts';
import { isPostAddress, mostPostBytes } from './may-post.ts';
import { mayKeepHeader, takePost } from './take-post.ts';

const base = 'https://doelspoor.example';
const form = { origin: base, 'content-type': 'application/x-www-form-urlencoded' };
let server: Server;
let heard: { body: string; mayKeep: string | null }[];
/** What the site answers: 303 where it kept the form. */
let answered: number;
const faults: unknown[] = [];

beforeEach(async () => {
  heard = [];
  answered = 422;
  const site = {
    async fetch(request: Request) {
      heard.push({ body: await request.text(), mayKeep: request.headers.get(mayKeepHeader) });
      return new Response('gehoord', { status: answered, headers: { 'content-type': 'text/plain' } });
    },
  };
  const posting = {
    ...{ site, making: fewAtOnce(), readerOf: () => '192.0.2.1', base, mayKeep: countPosts() },
    report: (error: unknown) => faults.push(error),
  };
  server = createServer((request, response) => void takePost(request, response, posting));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  if (faults.length > 0) throw new Error(`A fault of ours: ${String(faults[0])}`);
});

function port(): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function post(headers: Readonly<Record<string, string>>, body: string | Buffer = 'tekst=x') {
  return new Promise<{ status: number; text: string; headers: Readonly<Record<string, unknown>> }>(
    (resolve, reject) => {
      const sent = ask({ port: port(), method: 'POST', path: '/groningen/melden', headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: answer.headers }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

test('a form of the site goes to the site, and its answer is kept by nobody', async () => {
  const { status, text, headers } = await post(form, 'tekst=%E2%82%AC');
  expect([status, text, headers['cache-control']]).toEqual([422, 'gehoord', 'no-store']);
  expect(heard).toEqual([{ body: 'tekst=%E2%82%AC', mayKeep: 'yes' }]);
  expect((await post({ ...form, 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' })).status).toBe(
    422,
  );
});

test.each([
  ['another site', { origin: 'https://elders.example' }],
  ['a site whose name begins like ours', { origin: 'https://doelspoor.example.elders.nl' }],
  ['a page without an origin', { origin: 'null' }],
  ['nobody that says so', { origin: '' }],
  ['what a browser says is elsewhere', { 'sec-fetch-site': 'cross-site' }],
  ['another name of the domain', { 'sec-fetch-site': 'same-site' }],
])('a form from %s is refused, and not heard', async (_, headers) => {
  expect((await post({ ...form, ...headers })).status).toBe(403);
  expect(heard).toEqual([]);
});

test.each([
  '',
  'text/plain',
  'application/json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencodedx',
])('a body that is said to be "%s" is no form', async (type) => {
  expect((await post({ ...form, 'content-type': type })).status).toBe(415);
  expect((await post({ ...form, 'content-encoding': 'gzip' })).status).toBe(415);
  expect(heard).toEqual([]);
});

test('a reader cannot say that a form may be kept', async () => {
  answered = 303;
  for (let at = 0; at < 6; at += 1) await post({ ...form, [mayKeepHeader]: 'yes' });
  expect(heard.map(({ mayKeep }) => mayKeep)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'no']);
});

test('forms that are not right take the place of none that is', async () => {
  for (let at = 0; at < 20; at += 1) await post(form);
  answered = 303;
  for (let at = 0; at < 6; at += 1) await post(form);
  expect(heard.map(({ mayKeep }) => mayKeep)).toEqual([...Array.from({ length: 25 }, () => 'yes'), 'no']);
});

test('a thousand forms that are not right are answered, of which thirty are tried', async () => {
  for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 50 }, () => post(form)));
  expect(heard.filter(({ mayKeep }) => mayKeep === 'yes')).toHaveLength(30);
});

test('a thousand forms are answered, of which five may be kept', async () => {
  answered = 303;
  for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 50 }, () => post(form)));
  expect(heard).toHaveLength(1_000);
  expect(heard.filter(({ mayKeep }) => mayKeep === 'yes')).toHaveLength(5);
});

test('a body that is too large is refused before it is read, or as soon as that shows', async () => {
  const { status, headers } = await post(
    { ...form, 'content-length': String(mostPostBytes + 1) },
    'x'.repeat(mostPostBytes + 1),
  );
  expect([status, headers['connection']]).toEqual([413, 'close']);
  const chunked = await post({ ...form, 'transfer-encoding': 'chunked' }, Buffer.alloc(mostPostBytes + 1, 'x'));
  expect(chunked.status).toBe(413);
  expect((await post(form, 'x'.repeat(mostPostBytes))).status).toBe(422);
  expect(heard).toHaveLength(1);
});

test('bytes that are no text are refused', async () => {
  expect((await post(form, Buffer.from([0xff, 0xfe, 0x3d, 0x78]))).status).toBe(400);
});

test('who leaves halfway leaves nothing behind', async () => {
  const socket = connect(port(), '127.0.0.1');
  const head = Object.entries({ ...form, host: 'x', 'content-length': '100' }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.write(`POST /groningen/melden HTTP/1.1\r\n${head.join('')}\r\ntekst=half`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual([]);
});

test('only the address of reports takes forms', () => {
  expect(['/groningen/melden', '/groningen/melden?lang=en'].every(isPostAddress)).toBe(true);
  const others = [
    '/',
    '/melden',
    '/groningen',
    '/groningen/melden/x',
    '/Groningen/melden',
    '/groningen/melden?a',
    '//x/melden',
  ];
  expect(others.filter(isPostAddress)).toEqual([]);
});
