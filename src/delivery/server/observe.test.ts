import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { observe } from './observe.ts';
import type { Answered } from './status/request-metrics.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** Serves; `next` resolves with what is told of the next request. */
async function serve(
  listener: RequestListener,
): Promise<{ base: string; port: number; next: () => Promise<Answered> }> {
  let heard: (answered: Answered) => void = () => undefined;
  const listening = createServer(observe(listener, (answered) => heard(answered)));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const next = () =>
    new Promise<Answered>((resolve) => {
      heard = resolve;
    });
  return { base: `http://127.0.0.1:${port}`, port, next };
}

it('an answer is told with what it was about, and nothing of who asked or what for', async () => {
  const { base, next } = await serve((_, response) => response.writeHead(404).end());
  const told = next();
  await fetch(`${base}/groningen/zoeken?q=jan`);
  expect(await told).toEqual({ route: 'search', status: 404, seconds: expect.any(Number) });
});

it('a reader who left before there was an answer is told as 499', async () => {
  const { port, next } = await serve(() => undefined);
  const told = next();
  const socket = connect(port, '127.0.0.1');
  const asked = once(server ?? socket, 'request');
  socket.write('GET /groningen HTTP/1.1\r\nHost: a\r\n\r\n');
  await asked;
  socket.destroy();
  expect(await told).toMatchObject({ route: 'organisation', status: 499 });
});
