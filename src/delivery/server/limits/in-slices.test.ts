import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { parseInSlices } from './in-slices.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function serve(listening: Server): Promise<Socket> {
  server = listening;
  parseInSlices(listening);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

it('of what comes behind a request at which the connection is cut, next to nothing is read', async () => {
  let read = 0;
  const socket = await serve(
    createServer((request) => {
      read += 1;
      request.socket.destroy();
    }),
  );
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(2_000));
  await once(socket.resume(), 'close');
  expect(read).toBeLessThan(12);
});

it('a request that is longer than a slice, and its body, arrive whole', async () => {
  const long = 'x'.repeat(3_000);
  const socket = await serve(
    createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += String(part);
      });
      request.on('end', () => response.end(`${request.headers.long === long} ${body === long} ${request.url}`));
    }),
  );
  socket.write(`POST /1 HTTP/1.1\r\nHost: a\r\nLong: ${long}\r\nContent-Length: ${long.length}\r\n\r\n${long}`);
  socket.write('GET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  let heard = '';
  for await (const part of socket) heard += String(part);
  expect(heard.match(/(?:true|false) (?:true|false) \/\d/g)).toEqual(['true true /1', 'false false /2']);
});
