import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuickRequest } from './quick-request.ts';

const request = (...lines: readonly string[]) =>
  `${['GET /groningen HTTP/1.1', 'Host: localhost', ...lines].join('\r\n')}\r\n\r\n`;

describe('a plain request', () => {
  it('tells its path, and the headers that the answer depends on', () => {
    const text = request('User-Agent: x', 'accept-encoding:  gzip, br ', 'Accept-Language: nl', 'If-None-Match: W/"a"');
    expect(readQuickRequest(text)).toEqual({
      path: '/groningen',
      acceptEncoding: 'gzip, br',
      acceptLanguage: 'nl',
      ifNoneMatch: 'W/"a"',
    });
  });

  it('may ask to keep the connection', () => {
    expect(readQuickRequest(request('Connection: Keep-Alive'))?.path).toBe('/groningen');
  });
});

describe('what is left to the server of Node', () => {
  it.each([
    ['another method', request().replace('GET', 'HEAD')],
    ['an older version', request().replace('1.1', '1.0')],
    ['a whole address as path', request().replace('/groningen', 'http://a/')],
    ['a path with a space', request().replace('/groningen', '/a b')],
    ['a path with a letter outside ASCII', request().replace('/groningen', '/é')],
    ['no host', 'GET / HTTP/1.1\r\nAccept: x\r\n\r\n'],
    ['no headers at all', 'GET / HTTP/1.1\r\n\r\n'],
    ['two hosts', request('Host: b')],
    ['a header that stands twice', request('Accept-Encoding: br', 'accept-encoding: gzip')],
    ['a connection that closes', request('Connection: close')],
    ['a length', request('Content-Length: 4')],
    ['chunks', request('Transfer-Encoding: chunked')],
    ['a range', request('Range: bytes=0-1')],
    ['an upgrade', request('Upgrade: h2c')],
    ['a space before the colon', request('Content-Length : 4')],
    ['a folded line', request('X: a', ' b')],
    ['a line without a colon', request('X')],
    ['a line end of one character', request('X: a\nTransfer-Encoding: chunked')],
    ['a carriage return inside a line', request('X: a\rTransfer-Encoding: chunked')],
    ['a NUL', request('X: a\0')],
    ['half a request', request().slice(0, -3)],
    ['two requests at once', request() + request()],
    ['a body behind it', `${request()}rest`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readQuickRequest(text)).toBeNull();
  });

  it('anything, without an error', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('Host: a', 'Connection: keep-alive', ': x', 'X:', '\r', '\n', '\r\n'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const read = readQuickRequest(request(...lines));
        expect(read === null || read.path === '/groningen').toBe(true);
      }),
    );
  });
});
