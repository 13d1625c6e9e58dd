import { expect, test } from 'vitest';
import { readSitemap } from './read-sitemap.ts';

test('a sitemap names pages, in its order, and not their pictures', () => {
  const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc> https://voorbeeld.nl/?a=1&amp;b=2 </loc><image:image><image:loc>https://voorbeeld.nl/x.png</image:loc></image:image></url>
    <url><loc><![CDATA[https://voorbeeld.nl/p2?a=1&b=2]]></loc><lastmod>2024-01-01</lastmod></url><url><loc></loc></url></urlset>`;
  expect(readSitemap(text, 100)).toEqual({
    pages: ['https://voorbeeld.nl/?a=1&b=2', 'https://voorbeeld.nl/p2?a=1&b=2'],
    sitemaps: [],
  });
  expect(readSitemap(text, 1).pages).toHaveLength(1);
});

test('an index names sitemaps', () => {
  const text = '<sitemapindex><sitemap><loc>https://voorbeeld.nl/s1.xml.gz</loc></sitemap></sitemapindex>';
  expect(readSitemap(text, 100)).toEqual({ pages: [], sitemaps: ['https://voorbeeld.nl/s1.xml.gz'] });
});

test('lines of addresses are one too, and a page of HTML or half a file names what is whole in it', () => {
  expect(readSitemap('https://voorbeeld.nl/a\nniets\nhttps://voorbeeld.nl/b', 100).pages).toHaveLength(2);
  expect(readSitemap('<!doctype html><p>Niet gevonden', 100)).toEqual({ pages: [], sitemaps: [] });
  expect(readSitemap('<urlset><url><loc>https://voorbeeld.nl/a</loc></url><url><loc>https://voorb', 100).pages).toEqual(
    ['https://voorbeeld.nl/a'],
  );
});
