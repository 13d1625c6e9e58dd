import { expect, test } from 'vitest';
import { countParts, mostAddresses, partPath, printSitemap, printSitemapIndex } from './sitemap.ts';

const pages = Array.from({ length: 2 * mostAddresses + 1 }, (_, at) => ({ path: `/ergens/${at}`, changed: null }));
const locations = (xml: string | null) => [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, path]) => path);

test('the parts together name every page once, and none more than a sitemap may hold', () => {
  const parts = Array.from({ length: countParts(pages.length) }, (_, at) => printSitemap('', pages, at + 1));
  expect(parts).toHaveLength(3);
  expect(parts.flatMap(locations)).toEqual(pages.map(({ path }) => path));
  for (const part of parts) expect(locations(part).length).toBeLessThanOrEqual(50_000);
});

test('the index names just the parts that are there', () => {
  const index = locations(printSitemapIndex('https://x', [{ slug: 'ergens', pages: pages.length }]));
  expect(index).toEqual(
    ['/sitemap-site.xml', '/ergens/sitemap.xml', '/ergens/sitemap-2.xml', '/ergens/sitemap-3.xml'].map(
      (path) => `https://x${path}`,
    ),
  );
  expect(index).toContain(`https://x${partPath('ergens', 3)}`);
  expect(printSitemap('', pages, 4)).toBeNull();
});

test('an organisation without pages still has a sitemap', () => {
  expect(printSitemap('', [], 1)).toContain('<urlset');
});
