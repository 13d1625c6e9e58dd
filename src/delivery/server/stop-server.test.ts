import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { stopServer } from './stop-server.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function serve(listener: RequestListener): Promise<Server> {
  const listening = createServer({ keepAliveTimeout: 60_000 }, listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return listening;
}

/** Asks for a page on a connection that stays; resolves when the server began with it. */
async function ask(listening: Server): Promise<{ socket: Socket; response: ServerResponse }> {
  const address = listening.address();
  const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
  socket.on('error', () => undefined);
  const begun = once(listening, 'request');
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  const [, response] = await begun;
  return { socket, response };
}

describe('a server that stops', () => {
  it('closes what is idle at once', async () => {
    const listening = await serve((_, response) => response.end('answer'));
    const { socket } = await ask(listening);
    await once(socket, 'data');
    await Promise.all([stopServer(listening, 60_000), once(socket, 'close')]);
    expect(listening.listening).toBe(false);
  });

  it('lets what was asked be answered, and closes that connection then', async () => {
    const listening = await serve(() => undefined);
    const { socket, response } = await ask(listening);
    const stopped = stopServer(listening, 60_000);
    const heard = once(socket, 'data');
    response.end('answer');
    expect(String((await heard)[0])).toContain('answer');
    await Promise.all([stopped, once(socket, 'close')]);
  });

  it('cuts what is left after the time it gives', async () => {
    const listening = await serve(() => undefined);
    const { socket } = await ask(listening);
    await Promise.all([stopServer(listening, 50), once(socket.resume(), 'close')]);
    expect(socket.destroyed).toBe(true);
  });

  it('may be stopped again', async () => {
    const listening = await serve(() => undefined);
    await stopServer(listening);
    await expect(stopServer(listening)).resolves.toBeUndefined();
  });
});
