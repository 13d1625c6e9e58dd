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
  readonly size: number;
  readonly body: Readonly<Record<Encoding, Buffer>>;
  readonly headers: Readonly<Record<Encoding, string[]>>;
  readonly headersUnchanged: string[];
};

/**
 * Pages by address and language, at most `limit` bytes of them; the ones that were asked for longest ago go first.
 * A page is a pure function of its address, its language and the record, so everything goes when the record changes.
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): CachedPage | undefined {
    return this.#pages.get(key);
  }

  set(key: string, page: CachedPage): void {
    this.#drop(key);
    this.#pages.set(key, page);
    this.#size += page.size;
    for (const oldest of this.#pages.keys()) {
      if (this.#size <= this.#limit) break;
      this.#drop(oldest);
    }
  }

  clear(): void {
    this.#pages.clear();
    this.#size = 0;
  }

  #drop(key: string): void {
    const page = this.#pages.get(key);
    if (page === undefined) return;
    this.#size -= page.size;
    this.#pages.delete(key);
  }
}

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
  const told = withVary([...headers]);
  const shared = told.flat();
  const withBody = (encoding: Encoding) => [
    ...shared,
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    'content-length',
    String(body[encoding].length),
    'etag',
    etag,
  ];
  const headersUnchanged = [...told.filter(([name]) => neededUnchanged.has(name)).flat(), 'etag', etag];
  return {
    etag,
    size: identity.length + body.br.length + body.gzip.length,
    body,
    headers: { identity: withBody('identity'), br: withBody('br'), gzip: withBody('gzip') },
    headersUnchanged,
  };
}

/** A cache on the way has to keep the encodings apart too. */
function withVary(headers: [string, string][]): [string, string][] {
  const vary = headers.find(([name]) => name === 'vary')?.[1];
  const rest = headers.filter(([name]) => name !== 'vary');
  return [...rest, ['vary', vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding`]];
}

/** zlib hands out views on slabs of 16 kB; a copy of its own size lets the slab go. */
function copy(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}
