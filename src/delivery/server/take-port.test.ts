import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takePort } from './take-port.ts';

let server: Server;
beforeEach(async () => {
  server = await takePort(0, '127.0.0.1');
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

function port(): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** What comes back on a connection of its own, until the other side closes. */
async function tell(text: string): Promise<string> {
  const socket = connect(port(), '127.0.0.1').on('error', () => undefined);
  let heard = '';
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
  });
  socket.write(text);
  await once(socket, 'close');
  return heard;
}

const get = (...lines: readonly string[]) =>
  `${['GET / HTTP/1.1', 'Host: a', 'Connection: close', ...lines].join('\r\n')}\r\n\r\n`;

it('until the record is open readers are told to come back', async () => {
  const heard = await tell(get());
  expect(heard).toMatch(/^HTTP\/1\.1 503 /);
  expect(heard).toMatch(/retry-after: 2/i);
});

it('a port that is taken is the error of the system', async () => {
  await expect(takePort(port(), '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

describe('what two servers could read in two ways is refused', () => {
  it.each([
    ['a space before the colon', get('Content-Length : 4')],
    ['a space within a name', get('X Y: a')],
    ['a name with a character that is no part of one', get('X(Y: a')],
    ['a line without a colon', get('X')],
    ['a folded line as first header', 'GET / HTTP/1.1\r\n Host: a\r\n\r\n'],
    ['a carriage return inside a line', get('X: a\rTransfer-Encoding: chunked')],
    ['a NUL', get('X: a\0')],
    ['a length and chunks', get('Content-Length: 4', 'Transfer-Encoding: chunked')],
    ['two lengths', get('Content-Length: 4', 'Content-Length: 5')],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['no HTTP', 'rubbish\r\n\r\n'],
  ])('%s', async (_, text) => {
    expect(await tell(text)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('headers of more than 8 kB', async () => {
    expect(await tell(get(`X: ${'a'.repeat(9_000)}`))).toMatch(/^HTTP\/1\.1 431 /);
  });
});
