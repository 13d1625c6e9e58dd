import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { strictHeaders } from './strict-headers.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** A page as it goes over the line: the same bytes for every reader, once for each encoding, with the headers ready to be written. */
export type CachedPage = {
  readonly etag: string;
  /** The bytes of all its bodies and heads. */
  readonly size: number;
  /** The headers of the response that it was made from; a name is in lower case. */
  readonly told: ReadonlyMap<string, string>;
  readonly body: Readonly<Record<Encoding, Buffer>>;
  readonly headers: Readonly<Record<Encoding, string[]>>;
  readonly headersUnchanged: string[];
};

/** What a 304 has to repeat (RFC 9110, 15.4.5), and what it would else say more strictly; the rest the reader still has. */
const neededUnchanged = new Set([
  ...['cache-control', 'content-location', 'expires', 'vary', 'access-control-allow-origin'],
  ...Object.keys(strictHeaders),
]);

/** How much work compressing is worth. */
const efforts = {
  once: { brotliQuality: 4, gzipLevel: 4 },
  kept: { brotliQuality: 9, gzipLevel: 9 },
  forever: { brotliQuality: 11, gzipLevel: 9 },
} as const;
type Effort = keyof typeof efforts;

/**
 * Compresses a response; `headers` are those of the response, without the ones that follow from the body.
 * What never changes is compressed as well as it can be, what is kept as well as it can be within a few milliseconds, what is used once as fast
 * as it can be.
 */
export async function makePage(
  bytes: Uint8Array,
  headers: Iterable<[string, string]>,
  effort: Effort,
): Promise<CachedPage> {
  const identity = Buffer.from(bytes);
  const { brotliQuality, gzipLevel } = efforts[effort];
  const body = {
    identity,
    br: copy(await brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })),
    gzip: copy(await zip(identity, { level: gzipLevel })),
  };
  // One tag for all encodings is a weak one (RFC 9110, 8.8.3.3).
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const told = withVary(headers);
  const shared = [...told].flat();
  const withBody = (encoding: Encoding) => [
    ...shared,
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    'content-length',
    String(body[encoding].length),
    'etag',
    etag,
  ];
  const heads = { identity: withBody('identity'), br: withBody('br'), gzip: withBody('gzip') };
  const headersUnchanged = [...[...told].filter(([name]) => neededUnchanged.has(name)).flat(), 'etag', etag];
  return {
    etag,
    size: [...Object.values(body), ...heads.identity, ...heads.br, ...heads.gzip].reduce(
      (sum, { length }) => sum + length,
      0,
    ),
    told,
    body,
    headers: heads,
    headersUnchanged,
  };
}

/** A cache on the way has to keep the encodings apart too. */
function withVary(headers: Iterable<[string, string]>): Map<string, string> {
  const told = new Map(headers);
  const vary = told.get('vary');
  return told.set('vary', vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding`);
}

/** zlib hands out views on slabs of 16 kB; a copy of its own size lets the slab go. */
function copy(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}
