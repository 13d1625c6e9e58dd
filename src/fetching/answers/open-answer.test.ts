import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { hasOpenssl, makeAuthority } from '../../../tests/certificates.ts';
import { type ServedSite, serveSite, type Told } from '../served-site.fixture.ts';
import { type Connections, closeConnections, makeConnections, openAnswer } from './open-answer.ts';
import { takeBytes } from './take-body.ts';

const bounds = { answerMs: 400, silentMs: 200 };
let [site, connections]: [ServedSite | null, Connections | null] = [null, null];
afterEach(async () => {
  if (connections !== null) closeConnections(connections);
  await site?.stop();
});

async function serve(tell: (path: string) => Told): Promise<string> {
  site = await serveSite(tell);
  return site.origin;
}

async function take(address: string, most = 100_000, allowPrivate = true): Promise<string> {
  connections = makeConnections(allowPrivate);
  const answer = await openAnswer(connections, address, {}, bounds);
  try {
    return (await takeBytes(answer, most)).toString();
  } finally {
    answer.close();
  }
}

describe('what is packed', () => {
  const packed = (coding: string, body: Uint8Array) => () => ({ headers: { 'content-encoding': coding }, body });

  test.each([
    ['gzip', gzipSync('Begroting')],
    ['br', brotliCompressSync('Begroting')],
    ['deflate', deflateSync('Begroting')],
    ['gzip, gzip', gzipSync(gzipSync('Begroting'))],
    ['identity', Buffer.from('Begroting')],
  ])('as %s is unpacked', async (coding, body) => {
    expect(await take(await serve(packed(coding, body)))).toBe('Begroting');
  });

  test.each([
    ['another packing than it says', 'gzip', Buffer.from('Begroting')],
    ['half of it', 'gzip', gzipSync('Begroting').subarray(0, 15)],
    ['a packing that nobody asked for', 'compress', Buffer.from('x')],
    ['packed again and again', 'gzip, gzip, gzip', Buffer.from('x')],
  ])('%s is damaged', async (_, coding, body) => {
    await expect(take(await serve(packed(coding, body)))).rejects.toMatchObject({ why: 'damaged' });
  });

  test('and unpacks to far more is let go of, whatever it is packed with', async () => {
    const much = Buffer.alloc(40 * 1024 * 1024);
    const before = process.memoryUsage.rss();
    for (const [coding, body] of [
      ['gzip', gzipSync(much)],
      ['br', brotliCompressSync(much)],
    ] as const) {
      const address = await serve(packed(coding, body));
      await expect(take(address, 1_000_000)).rejects.toMatchObject({ why: 'too-large' });
      await site?.stop();
      site = null;
    }
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
  });
});

describe('what takes too long', () => {
  test('a byte now and then is let go of at its time', async () => {
    const address = await serve(() => (response) => {
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    });
    await expect(take(address)).rejects.toMatchObject({ why: 'slow' });
  });

  test('no answer at all, and one that stops half-way, sooner', async () => {
    const began = performance.now();
    await expect(take(await serve(() => () => undefined))).rejects.toMatchObject({ why: 'slow' });
    await site?.stop();
    const half = await serve(() => (response) => response.write('half'));
    await expect(take(half)).rejects.toMatchObject({ why: 'slow' });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

test('an answer that breaks off is none, and so is a site that is not there', async () => {
  const broken = await serve(() => (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(take(broken)).rejects.toMatchObject({ why: 'unreachable' });
  await site?.stop();
  site = null;
  await expect(take(broken)).rejects.toMatchObject({ why: 'unreachable' });
  await expect(take('http://bestaat-niet.invalid/')).rejects.toMatchObject({ why: /no-such-host|unreachable/ });
});

test('an answer that is no HTTP is damaged', async () => {
  const address = await serve(() => (response) => response.socket?.end('NIET HTTP\r\n\r\n'));
  await expect(take(address)).rejects.toMatchObject({ why: 'damaged' });
});

test.runIf(hasOpenssl)('a site whose certificate nobody vouches for is not trusted', async () => {
  const server = createServer(makeAuthority().certify('localhost'), (_, response) => response.end('Geheim'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port }: AddressInfo = JSON.parse(JSON.stringify(server.address()));
  await expect(take(`https://localhost:${port}/`)).rejects.toMatchObject({ why: 'certificate' });
  server.close();
});

describe('what is not public is not connected to', () => {
  test.each(['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]'])('%s', async (host) => {
    const { port } = new URL(await serve(() => 'Geheim'));
    await expect(take(`http://${host}:${port}/`, 1000, false)).rejects.toMatchObject({ why: 'private' });
    expect(site?.asked).toEqual([]);
  });
});
