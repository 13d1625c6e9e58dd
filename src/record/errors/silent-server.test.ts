import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openRecord } from '../opening/open-record.ts';
import { listenFor, SilentServerError } from './silent-server.ts';

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A server that takes every connection and never says a word by itself. */
async function startMute(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    sockets.push(socket);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port };
}

test('a socket hangs up after the silence', async () => {
  const { port } = await startMute();
  const socket = listenFor(50).connect(port, '127.0.0.1');
  const [error] = await once(socket, 'error').catch((thrown: unknown) => [thrown]);
  expect(error).toBeInstanceOf(SilentServerError);
});

test('an answer that lay waiting while we were busy ourselves is no silence', async () => {
  const { server, port } = await startMute();
  const arrived = once(server, 'connection');
  const socket = listenFor(50).connect(port, '127.0.0.1');
  await arrived;
  sockets[0]?.write('x');
  const until = performance.now() + 200;
  while (performance.now() < until);
  const [data] = await once(socket, 'data');
  expect(String(data)).toBe('x');
  expect(socket.destroyed).toBe(false);
  socket.destroy();
});

test('a database that takes the connection and never answers cannot be reached', async () => {
  const { port } = await startMute();
  await expect(
    openRecord({ databaseUrl: `postgres://a:b@127.0.0.1:${port}/c`, dataFolder: '/nowhere' }),
  ).rejects.toMatchObject({ saying: { say: 'cannot-connect', with: { reason: null } } });
}, 30_000);
