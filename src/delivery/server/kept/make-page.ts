import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../answers/accepted-encoding.ts';
import { strictHeaders } from '../answers/strict-headers.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A page as it goes over the line: the same bytes for every reader, once for each encoding, with the headers ready to be written. */
export type CachedPage = {
  /** A number of 31 bits that follows from the content: as a time it fits every file system. */
  readonly stamp: number;
  readonly etag: Readonly<Record<Encoding, string>>;
  /** The bytes of all its bodies and heads. */
  readonly size: number;
  /** The headers of the response that it was made from; a name is in lower case. */
  readonly told: ReadonlyMap<string, string>;
  readonly body: Readonly<Record<Encoding, Buffer>>;
  readonly headers: Readonly<Record<Encoding, string[]>>;
  readonly headersUnchanged: Readonly<Record<Encoding, string[]>>;
};

/** What a 304 has to repeat (RFC 9110, 15.4.5), and what it would else say more strictly; the rest the reader still has. */
const neededUnchanged = new Set([
  ...['cache-control', 'content-location', 'expires', 'vary', 'access-control-allow-origin'],
  ...Object.keys(strictHeaders),
]);

/**
 * How much work compressing is worth. Brotli takes 10 ms for a page of 21 kB at 9 and 7 at 10, which makes it a sixteenth smaller; for one of 70
 * it takes 12 and 23. At 6 it takes 1 ms for that, and is one and a half percent larger than at 9.
 */
const efforts = {
  once: { brotliQuality: 4, gzipLevel: 4 },
  'kept, small': { brotliQuality: 10, gzipLevel: 9 },
  kept: { brotliQuality: 6, gzipLevel: 9 },
  forever: { brotliQuality: 11, gzipLevel: 9 },
} as const;
type Effort = Exclude<keyof typeof efforts, 'kept, small'>;

/** In bytes. */
const smallPage = 40_000;

/**
 * Compresses a response; `told` are its headers, without the ones that follow from the body.
 * What never changes is compressed as well as it can be, what is kept as well as it can be within a few milliseconds, what is used once as fast
 * as it can be.
 */
export async function makePage(
  bytes: Uint8Array,
  told: Iterable<[string, string]>,
  effort: Effort,
): Promise<CachedPage> {
  const identity = Buffer.from(bytes);
  const isSmall = effort === 'kept' && identity.length <= smallPage;
  const { brotliQuality, gzipLevel } = efforts[isSmall ? 'kept, small' : effort];
  const said = withVary(told);
  const body = isPacked(said)
    ? forEach(() => identity)
    : {
        identity,
        br: copy(await brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })),
        gzip: copy(await zip(identity, { level: gzipLevel })),
      };
  const stamp = createHash('sha256').update(identity).digest().readUInt32BE() >>> 1;
  const etag = forEach((encoding) => etagOf(stamp, body[encoding].length));
  const shared = [...said].flat();
  const headers = forEach((encoding) => [
    ...shared,
    ...(body[encoding] === identity ? [] : ['content-encoding', encoding]),
    'content-length',
    String(body[encoding].length),
    'etag',
    etag[encoding],
  ]);
  const needed = [...said].filter(([name]) => neededUnchanged.has(name)).flat();
  const parts = [...new Set(Object.values(body)), ...Object.values(headers).flat()];
  return {
    stamp,
    etag,
    size: parts.reduce((sum, { length }) => sum + length, 0),
    told: said,
    body,
    headers,
    headersUnchanged: forEach((encoding) => [...needed, 'etag', etag[encoding]]),
  };
}

/** What comes compressed goes out as it came: to do that again takes longer than it saves. */
function isPacked(said: ReadonlyMap<string, string>): boolean {
  return said.get('content-type') === 'image/png';
}

function forEach<Value>(make: (encoding: Encoding) => Value): Record<Encoding, Value> {
  return { identity: make('identity'), br: make('br'), gzip: make('gzip') };
}

/**
 * The tag that nginx gives a file of this length whose time of change is the stamp. So a reader's copy stays good whoever answers, and when a page
 * was made anew and turned out the same. Each encoding has its own (RFC 9110, 8.8.3.3).
 */
function etagOf(stamp: number, length: number): string {
  return `"${stamp.toString(16)}-${length.toString(16)}"`;
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
