import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { shareConnections } from './share-connections.ts';

let server: Server | undefined;
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server?.close();
  server?.closeAllConnections();
});

async function serve(isProxy: (address: string) => boolean): Promise<(from: string) => Promise<string>> {
  const listening = createServer((_, response) => response.end());
  server = listening;
  shareConnections(listening, 2, isProxy);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  /** Asks on a connection that stays; tells whether an answer came. */
  return async (from) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from }).on('error', () => undefined);
    sockets.push(socket);
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    return await Promise.race([
      once(socket, 'data').then(() => 'answered'),
      once(socket, 'close').then(() => 'closed'),
    ]);
  };
}

it('one address gets so many connections, and another still gets its own', async () => {
  const ask = await serve(() => false);
  expect([await ask('127.0.0.1'), await ask('127.0.0.1'), await ask('127.0.0.1')]).toEqual([
    'answered',
    'answered',
    'closed',
  ]);
  expect(await ask('127.0.0.2')).toBe('answered');
});

it('who lets go of one may open another', async () => {
  const ask = await serve(() => false);
  await ask('127.0.0.1');
  await ask('127.0.0.1');
  sockets[0]?.destroy();
  // The server hears of it a moment later.
  await expect.poll(() => ask('127.0.0.1')).toBe('answered');
});

it('a proxy asks for many readers', async () => {
  const ask = await serve((address) => address === '127.0.0.1');
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask('127.0.0.1')));
  expect(new Set(answers)).toEqual(new Set(['answered']));
});
