import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { answerQuickly } from './quick-connections.ts';

let server: Server | undefined;
let end: () => void = () => undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  end();
});

/** A server that answers `/kept` quickly and everything else with Node, which says what it read. */
async function serve(): Promise<number> {
  const listening = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => response.end(`node ${request.method} ${request.url} ${Buffer.concat(parts).toString()}`));
  });
  end = answerQuickly(listening, ({ path, ifNoneMatch }) => {
    if (path !== '/kept') return null;
    const body = Buffer.from('quick');
    return ifNoneMatch === '"a"'
      ? { head: 'HTTP/1.1 304 Not Modified\r\n', body: null }
      : { head: `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n`, body };
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Sends the pieces one after the other, each after the answer to the one before grew quiet, and gives all that came back. */
async function talk(port: number, pieces: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let heard = '';
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
  });
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  socket.destroy();
  return heard;
}

const get = (path: string, ...lines: readonly string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: a', ...lines].join('\r\n')}\r\n\r\n`;
const statuses = (heard: string) => heard.match(/HTTP\/1\.1 \d+/g);

describe('a kept page', () => {
  it('is answered on the bare connection, again and again', async () => {
    const heard = await talk(await serve(), [get('/kept'), get('/kept'), get('/kept', 'If-None-Match: "a"')]);
    expect(statuses(heard)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 304']);
    expect(heard.match(/quick/g)).toHaveLength(2);
    expect(heard).toMatch(/\r\ndate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n\r\n/);
  });
});

describe('what is not a plain request for a kept page', () => {
  it('goes to the server of Node with the same connection, and what follows too', async () => {
    const heard = await talk(await serve(), [get('/kept'), get('/other'), get('/kept')]);
    expect(statuses(heard)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 200']);
    expect(heard).toContain('node GET /other');
    expect(heard).toContain('node GET /kept');
  });

  it('loses nothing when it comes in pieces', async () => {
    const whole = get('/other');
    expect(await talk(await serve(), [whole.slice(0, 9), whole.slice(9)])).toContain('node GET /other');
  });

  it('is answered in order when two come at once', async () => {
    const heard = await talk(await serve(), [get('/kept') + get('/other')]);
    expect(heard.indexOf('node GET /kept')).toBeLessThan(heard.indexOf('node GET /other'));
  });

  it('keeps its body', async () => {
    const post = 'POST /kept HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello';
    expect(await talk(await serve(), [post])).toContain('node POST /kept hello');
  });

  it('is refused by the server of Node when it is no HTTP', async () => {
    expect(statuses(await talk(await serve(), ['rubbish\r\n\r\n']))).toEqual(['HTTP/1.1 400']);
    expect(statuses(await talk(await serve(), ['GET /kept HTTP/1.1\r\n\r\n']))).toEqual(['HTTP/1.1 400']);
  });
});

it('connections that wait end when the server stops', async () => {
  const socket = connect(await serve(), '127.0.0.1');
  socket.on('data', () => undefined);
  socket.write(get('/kept'));
  await once(socket, 'data');
  end();
  await once(socket, 'close');
  expect(socket.destroyed).toBe(true);
});
