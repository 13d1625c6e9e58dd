import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type CachedPage, makePage } from './make-page.ts';
import { pageFile } from './page-file.ts';

const bytes = new TextEncoder().encode('x');
const html: [string, string][] = [
  ['content-type', 'text/html; charset=utf-8'],
  ['content-language', 'nl'],
  ['vary', 'accept-language'],
  ['cache-control', 'public, no-cache'],
];
const json: [string, string][] = [
  ['content-type', 'application/json; charset=utf-8'],
  ['cache-control', 'public, no-cache'],
  ['access-control-allow-origin', '*'],
  ['cross-origin-resource-policy', 'cross-origin'],
];
let page: CachedPage;
let data: CachedPage;
beforeAll(async () => {
  page = await makePage(bytes, html, 'kept');
  data = await makePage(bytes, json, 'kept');
});

describe('the file of a page', () => {
  it.each([
    ['/', 'nl/.html', ''],
    ['/over', 'nl/over.html', 'over'],
    ['/groningen', 'nl/groningen.html', 'groningen'],
    ['/groningen/begroting-2018@1/2.1.4', 'nl/groningen/begroting-2018@1/2.1.4.html', 'groningen'],
    ['/nl/x', 'nl/nl/x.html', 'nl'],
  ])('%s is %s', (address, path, first) => expect(pageFile(address, page)).toEqual({ path, first }));

  it('is with the data where it is data', () => {
    expect(pageFile('/groningen/begroting-2018.json', data)).toEqual({
      first: 'groningen',
      path: 'data/groningen/begroting-2018.json',
    });
  });

  it.each([
    ...['/groningen?lang=en', '/groningen?', '/Groningen', '/groningen/', '//groningen', '/groningen/.htaccess'],
    ...[
      '/groningen/..',
      '/../etc/passwd',
      '/.new/1',
      '/_start',
      '/_assets/site.css',
      '/groningen/%2e%2e',
      '/é',
      '/a b',
    ],
    ...['/groningen\0', '/groningen\n', `/groningen/${'a'.repeat(201)}`, `/${'a'.repeat(81)}`, '', 'groningen'],
  ])('%j has none', (address) => expect(pageFile(address, page)).toBeNull());

  it('is not there for data that ends otherwise', () => {
    expect(pageFile('/groningen/begroting-2018', data)).toBeNull();
    expect(pageFile('/groningen/begroting-2018.xml', data)).toBeNull();
    expect(pageFile('/groningen/begroting-2018.csv-metadata.json', data)).toBeNull();
  });

  it.each([
    ['content-security-policy', "frame-ancestors 'self'"],
    ['cache-control', 'no-store'],
    ['content-disposition', 'attachment; filename="x.csv"'],
    ['set-cookie', 'a=b'],
    ['content-language', 'de'],
  ])('is not there where a web server would not know %s', async (name, value) => {
    for (const [address, headers] of [
      ['/groningen', html],
      ['/groningen/x.json', json],
    ] as const) {
      const other = await makePage(bytes, [...headers.filter(([one]) => one !== name), [name, value]], 'kept');
      expect(pageFile(address, other)).toBeNull();
    }
  });
});

test('no address leads outside of its folder', () => {
  const piece = fc.constantFrom('/', '..', '.', 'a', 'groningen', '_', '-', '@', '\\', '\0', '%2e', '.new');
  fc.assert(
    fc.property(fc.oneof(fc.array(piece), fc.array(fc.string({ unit: 'binary' }))), (pieces) => {
      const file = pageFile(`/${pieces.join('')}`, page);
      if (file === null) return;
      expect(
        file.path
          .split('/')
          .slice(0, -1)
          .some((part) => part.startsWith('.') || part === ''),
      ).toBe(false);
      expect(file.path).toMatch(/^nl\/(?:[^./][^/]*\/)*(?:[^./][^/]*)?\.html$/);
      expect(file.path.split('/')[1]?.replace(/\.html$/, '')).toBe(file.first);
    }),
    { numRuns: 2_000 },
  );
});
