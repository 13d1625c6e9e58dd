import type { Random } from '../fuzz/seeded-random.ts';

type Choices = readonly [string, ...string[]];

/** Lines of a request that a proxy and a server may read differently: each is how somebody once smuggled a request past another. */
const lines: Choices = [
  'Host: a',
  'Host: b',
  'Host:',
  'Host : a',
  ' Host: a',
  'Content-Length: 5',
  'Content-Length: 0',
  'Content-Length: +5',
  'Content-Length: -1',
  'Content-Length: 0x5',
  'Content-Length: 5, 5',
  'Content-Length: 5,6',
  'Content-Length: 5 5',
  'Content-Length: 99999999999999999999',
  'Content-Length : 5',
  'Content-Length\t: 5',
  'Content-Length:\t5',
  'Content_Length: 5',
  'Content-Length: \v5',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding : chunked',
  'Transfer-Encoding: Chunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: identity, chunked',
  'Transfer-Encoding: identity',
  'Transfer-Encoding: chunked\t',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding:\vchunked',
  'Transfer-Encoding: "chunked"',
  'Transfer-Encoding: chunked;a=b',
  'Transfer\u0000-Encoding: chunked',
  'Connection: close',
  'Connection: keep-alive',
  'Connection: upgrade',
  'Connection: close, keep-alive',
  'Upgrade: h2c',
  'Upgrade: websocket',
  'HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA',
  'Expect: 100-continue',
  'Expect: 200-ok',
  'Trailer: Content-Length',
  'Accept-Language: en',
  'Accept-Encoding: br',
  'If-None-Match: *',
  'Cookie: a=b',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: https',
  'X: a\rb',
  'X: a\u0000b',
  'X: \u0001',
  'X: \u007f',
  'X: é',
  'X:',
  ': a',
  'X',
  'X(Y): a',
  'X[Y]: a',
  'X@Y: a',
  'X Y: a',
  'X\tY: a',
  'X\u0001: a',
  'X\u007f: a',
  'Xé: a',
  '"X": a',
  'X: a\r\n b',
  'X: a\r\n\tb',
  '\tX: a',
  'X: a\nContent-Length: 5',
  'X: a\rContent-Length: 5',
  '__proto__: a',
  `X: ${'a'.repeat(4_000)}`,
  `X: ${'a'.repeat(9_000)}`,
  `${'X'.repeat(9_000)}: a`,
];

const methods: Choices = [
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PUT',
  'get',
  'GET\u0000',
  ' GET',
  'G',
  '',
];
const addresses: Choices = [
  '/',
  '/',
  '*',
  'http://evil.example/',
  '//evil.example/',
  '/a b',
  '/\u0000',
  '/é',
  '',
  'a',
  '/#',
  '/?',
  `/${'a'.repeat(9_000)}`,
];
const versions: Choices = [
  'HTTP/1.1',
  'HTTP/1.1',
  'HTTP/1.1',
  'HTTP/1.0',
  'HTTP/0.9',
  'HTTP/2.0',
  'HTTP/1.2',
  'HTTP/1.10',
  'http/1.1',
  'HTTP /1.1',
  'HTTP/1',
  '',
  'ICE/1.0',
];
const lineEnds: Choices = ['\r\n', '\r\n', '\r\n', '\r\n', '\n', '\r', '\n\r', '\r\r\n', '\r\n\r\n'];
const separators: Choices = [' ', ' ', ' ', '  ', '\t', ''];
const bodies: Choices = [
  '',
  '',
  'aaaaa',
  '5\r\naaaaa\r\n0\r\n\r\n',
  '5;a=b\r\naaaaa\r\n0\r\n\r\n',
  '5\naaaaa\n0\n\n',
  '0x5\r\naaaaa\r\n0\r\n\r\n',
  '-5\r\naaaaa\r\n0\r\n\r\n',
  'fffffffffffffffff\r\na',
  '0\r\nContent-Length: 5\r\n\r\n',
  '0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n',
  '\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n',
];

/** One request as bytes, mostly near enough to a good one that it hangs on one detail whether it is taken. */
export function makeHeaderCase(random: Random): Buffer {
  const oddly = (usual: string, others: Choices, chance: number) =>
    random.chance(chance) ? random.pick(others) : usual;
  const first = [oddly('GET', methods, 0.3), oddly('/', addresses, 0.3), oddly('HTTP/1.1', versions, 0.2)].join(
    oddly(' ', separators, 0.05),
  );
  const own = Array.from({ length: random.below(4) }, () => random.pick(lines));
  const all = random.chance(0.1) ? own : ['Host: a', ...own];
  const end = () => oddly('\r\n', lineEnds, 0.05);
  let text = `${first}${end()}`;
  for (const line of all) text += `${line}${end()}`;
  text += `${end()}${oddly('', bodies, 0.4)}`;
  const bytes = Buffer.from(text, random.chance(0.5) ? 'utf8' : 'latin1');
  // A byte changed anywhere finds what no list holds.
  if (random.chance(0.3) && bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}
