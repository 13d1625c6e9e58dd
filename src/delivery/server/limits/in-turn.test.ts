import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { inTurn, type TurnLimits } from './in-turn.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function serve(listener: RequestListener, limits?: TurnLimits): Promise<number> {
  const listening = createServer(inTurn(listener, limits));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

const get = (path: string, ...lines: readonly string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: a', ...lines].join('\r\n')}\r\n\r\n`;

/** Also where it ends with an error: what was still being sent is refused then. */
const closed = (socket: Socket) => new Promise<void>((resolve) => socket.resume().once('close', () => resolve()));

/** All that comes back until the other side closes. */
async function hear(socket: Socket): Promise<string> {
  let heard = '';
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
  });
  await once(socket, 'close');
  return heard;
}

/** More than the system takes for a reader who reads nothing. */
const large = Buffer.alloc(16 * 2 ** 20, 'x');

describe('requests that come behind each other', () => {
  it('are answered in their order, whoever is ready first', async () => {
    const port = await serve((request, response) => {
      const wait = request.url === '/1' ? 30 : 0;
      setTimeout(() => response.end(`answer ${request.url}`), wait);
    });
    const socket = await open(port);
    socket.write(get('/1') + get('/2') + get('/3', 'Connection: close'));
    expect((await hear(socket)).match(/answer \/\d/g)).toEqual(['answer /1', 'answer /2', 'answer /3']);
  });

  it('are begun one at a time, and the next not before the one before is taken', async () => {
    const begun: string[] = [];
    const port = await serve((request, response) => {
      begun.push(request.url ?? '');
      response.end(request.url === '/other' ? 'other' : large);
    });
    const unread = await open(port);
    unread.write(get('/1') + get('/2') + get('/3', 'Connection: close'));
    // What another asks is answered in the mean time; after it the first would have been at its second answer.
    for (let at = 0; at < 3; at += 1) {
      const other = await open(port);
      other.write(get('/other', 'Connection: close'));
      expect(await hear(other)).toContain('other');
    }
    expect(begun.filter((path) => path !== '/other')).toEqual(['/1']);
    expect((await hear(unread)).match(/HTTP\/1\.1 200/g)).toHaveLength(3);
    expect(begun.filter((path) => path !== '/other')).toEqual(['/1', '/2', '/3']);
  });
});

describe('a connection is cut', () => {
  it('where 4 MB of requests come whose answers nobody reads, with few of them begun', async () => {
    let begun = 0;
    const port = await serve((_, response) => {
      begun += 1;
      response.end(large);
    });
    const socket = await open(port);
    const request = get('/');
    socket.write(request.repeat(Math.ceil((4 * 2 ** 20) / request.length)));
    await closed(socket);
    expect(begun).toBe(1);
  });

  it('where more wait than may', async () => {
    const port = await serve(() => undefined, { waiting: 2, answerMs: 60_000 });
    const within = await open(port);
    within.write(get('/').repeat(3));
    const beyond = await open(port);
    beyond.write(get('/').repeat(4));
    await closed(beyond);
    expect(within.readyState).toBe('open');
    within.destroy();
  });

  it('where an answer is not taken in time, so that a reader cannot hold it for ever', async () => {
    const port = await serve((_, response) => response.end(large), { waiting: 2, answerMs: 100 });
    const socket = await open(port);
    const served = await new Promise<Socket>((resolve) => {
      server?.once('request', ({ socket: ours }) => resolve(ours));
      socket.write(get('/'));
    });
    await once(served, 'close');
    expect(served.bytesWritten).toBeLessThan(large.length * 2);
    socket.destroy();
  });

  it('but not where each answer is in time, however many follow', async () => {
    const port = await serve(
      (request, response) => {
        setTimeout(() => response.end(`answer ${request.url}`), 60);
      },
      { waiting: 3, answerMs: 150 },
    );
    const socket = await open(port);
    socket.write(get('/1') + get('/2') + get('/3') + get('/4', 'Connection: close'));
    expect((await hear(socket)).match(/answer/g)).toHaveLength(4);
  });
});
