import { beforeAll, describe, expect, it } from 'vitest';
import { type CachedPage, makePage } from './make-page.ts';
import { PageCache } from './page-cache.ts';

let page: CachedPage;
beforeAll(async () => {
  const bytes = new TextEncoder().encode('<!doctype html><title>Begroting 2018</title>'.repeat(50));
  page = await makePage(bytes, [['content-type', 'text/html; charset=utf-8']], 'kept');
});

/** How much one page under a key of two letters counts. */
function sizeOfOne(): number {
  const cache = new PageCache(1_000_000);
  cache.set('/a', page, '');
  return cache.state.bytes;
}

function keysIn(cache: PageCache): string[] {
  // Nothing is changed by looking: a look at each in the order in which they stand keeps that order.
  return 'abcdefghijkl'.split('').filter((letter) => cache.get(`/${letter}`) !== undefined);
}

describe('the cache of pages', () => {
  it('lets what was asked for longest ago go when it is full', () => {
    const cache = new PageCache(sizeOfOne() * 9);
    for (const letter of 'abcdefghi') cache.set(`/${letter}`, page, '');
    expect(cache.get('/a')).toBe(page);
    cache.set('/j', page, '');
    cache.set('/k', page, '');
    expect(keysIn(cache).join('')).toBe('adefghijk');
  });

  it('counts a page that is set again once', () => {
    const cache = new PageCache(1_000_000);
    for (let i = 0; i < 5; i++) cache.set('/a', page, '');
    expect(cache.state).toEqual({ pages: 1, bytes: sizeOfOne() });
  });

  it('counts keys', () => {
    const cache = new PageCache(1_000_000);
    cache.set(`/${'a'.repeat(5_001)}`, page, '');
    expect(cache.state.bytes).toBe(sizeOfOne() + 10_000);
  });

  it('stays under its limit whatever is set', () => {
    const cache = new PageCache(100_000);
    for (let i = 0; i < 1_000; i++) cache.set(`/${i}${'x'.repeat(i)}`, page, '');
    expect(cache.state.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.state.pages).toBeGreaterThan(10);
  });

  it('does not push all out for one page that is too large', () => {
    const cache = new PageCache(sizeOfOne() * 9);
    cache.set('/a', page, '');
    cache.set('/b', { ...page, size: sizeOfOne() * 2 }, '');
    expect(keysIn(cache).join('')).toBe('a');
  });

  it('lets a scope go and nothing else', () => {
    const cache = new PageCache(1_000_000);
    cache.set('/a', page, 'groningen');
    cache.set('/b', page, 'assen');
    cache.dropScope('groningen');
    expect(keysIn(cache).join('')).toBe('b');
    cache.dropScope('assen');
    expect(cache.state).toEqual({ pages: 0, bytes: 0 });
  });
});
