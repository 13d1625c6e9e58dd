import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makePage, PageCache } from './page-cache.ts';

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
    expect((await makePage(bytes.slice(1), headers, 'kept')).etag).not.toBe(page.etag);
    expect((await makePage(bytes, headers, 'kept')).etag).toBe(page.etag);
  });
});

describe('the cache of pages', () => {
  it('lets the oldest go when it is full', async () => {
    const page = await makePage(bytes, headers, 'kept');
    const cache = new PageCache(page.size * 2);
    cache.set('/a', page);
    cache.set('/b', page);
    cache.set('/c', page);
    expect(cache.get('/a')).toBeUndefined();
    expect(cache.get('/b')).toBe(page);
    expect(cache.get('/c')).toBe(page);
  });

  it('counts a page that is set again once', async () => {
    const page = await makePage(bytes, headers, 'kept');
    const cache = new PageCache(page.size * 2);
    for (let i = 0; i < 5; i++) cache.set('/a', page);
    cache.set('/b', page);
    expect(cache.get('/a')).toBe(page);
  });

  it('forgets everything when the record changes', async () => {
    const cache = new PageCache(1_000_000);
    cache.set('/a', await makePage(bytes, headers, 'kept'));
    cache.clear();
    expect(cache.get('/a')).toBeUndefined();
  });
});
