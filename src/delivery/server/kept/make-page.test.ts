import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makePage } from './make-page.ts';

const bytes = new TextEncoder().encode('<!doctype html><title>Begroting 2018</title>'.repeat(50));
const headers: [string, string][] = [['content-type', 'text/html; charset=utf-8']];

describe('a page that is made', () => {
  it('has the same content in every encoding', async () => {
    const { body } = await makePage(bytes, headers, 'kept');
    expect(brotliDecompressSync(body.br)).toEqual(Buffer.from(bytes));
    expect(gunzipSync(body.gzip)).toEqual(Buffer.from(bytes));
    expect(body.identity).toEqual(Buffer.from(bytes));
  });

  it('tells its length and encoding, and gets another tag when its content is another', async () => {
    const page = await makePage(bytes, headers, 'kept');
    expect(page.headers.br).toContain('br');
    expect(page.headers.br).toContain(String(page.body.br.length));
    expect(page.headers.identity).not.toContain('content-encoding');
    const other = await makePage(new TextEncoder().encode('x'.repeat(bytes.length)), headers, 'kept');
    expect(other.etag.identity).not.toBe(page.etag.identity);
    expect((await makePage(bytes, headers, 'kept')).etag).toEqual(page.etag);
    expect(new Set(Object.values(page.etag)).size).toBe(3);
    expect(page.headers.br).toContain(page.etag.br);
  });

  it('that comes compressed goes out as it came, and counts once', async () => {
    const page = await makePage(bytes, [['content-type', 'image/png']], 'kept');
    for (const encoding of ['identity', 'br', 'gzip'] as const) {
      expect(page.body[encoding]).toEqual(Buffer.from(bytes));
      expect(page.headers[encoding]).not.toContain('content-encoding');
    }
    expect(page.size).toBeLessThan(2 * bytes.length);
  });

  it('counts its bodies and its heads', async () => {
    const page = await makePage(bytes, headers, 'kept');
    const bodies = Object.values(page.body).reduce((sum, { length }) => sum + length, 0);
    const longer = await makePage(bytes, [...headers, ['link', 'x'.repeat(1_000)]], 'kept');
    expect(page.size).toBeGreaterThan(bodies);
    expect(longer.size).toBeGreaterThan(page.size + 1_000);
  });
});
