import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { UnreadAnswers } from './unread-answers.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** More than the system takes for a reader who reads nothing. */
const large = Buffer.alloc(8 * 2 ** 20, 'x');

async function serve(limit: number): Promise<number> {
  const unread = new UnreadAnswers(limit);
  const listening = createServer((_, response) => {
    unread.hold(response, large.length);
    response.end(large);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Asks, and reads nothing; gives the two ends once the server has begun to answer. */
async function ask(port: number): Promise<{ reader: Socket; served: Socket }> {
  const reader = connect(port, '127.0.0.1').on('error', () => undefined);
  const begun = new Promise<Socket>((resolve) => server?.once('request', ({ socket }) => resolve(socket)));
  reader.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  return { reader, served: await begun };
}

it('who holds the oldest answer unread is cut when the answers together are too many', async () => {
  const port = await serve(large.length * 2);
  const first = await ask(port);
  const second = await ask(port);
  expect(first.served.destroyed).toBe(false);
  const third = await ask(port);
  expect([first, second, third].map(({ served }) => served.destroyed)).toEqual([true, false, false]);
  for (const { reader } of [first, second, third]) reader.destroy();
});

it('an answer that was taken counts no more', async () => {
  const port = await serve(large.length);
  for (let time = 0; time < 3; time += 1) {
    const { reader, served } = await ask(port);
    let taken = 0;
    reader.on('data', (bytes: Buffer) => {
      taken += bytes.length;
      if (taken > large.length) reader.end();
    });
    await once(served, 'close');
    expect(taken).toBeGreaterThan(large.length);
    reader.destroy();
  }
});

it('one answer may be larger than the bound', async () => {
  const { reader, served } = await ask(await serve(1));
  expect(served.destroyed).toBe(false);
  reader.destroy();
});
