import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSite } from '../src/delivery/public/site.tsx';
import { crawl } from './crawl.ts';
import { fillNeighbours, type Neighbours, secret } from './neighbours.ts';
import { siteAssets } from './site-assets.ts';

let here: Neighbours;
beforeAll(async () => {
  here = await fillNeighbours();
});
afterAll(() => here.close());

test('no page, no data and no search of the public site has a word of what is not published', {
  timeout: 120_000,
}, async () => {
  const site = createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example' });
  const start = [
    '/',
    '/sitemap.xml',
    '/zoeken?q=samenwerking',
    '/groningen/zoeken?q=ongepubliceerde',
    '/groningen/zoeken?q=beleidsveld',
  ];
  const pages = await crawl(site, start, (link) => link.startsWith('/assets/') || link.includes('lang='));
  expect(pages.size).toBeGreaterThan(60);
  for (const [address, text] of pages) expect(text.replaceAll(`${secret}e`, ''), address).not.toContain(secret);
  // Nor that there is a later edition.
  const budget = pages.get('/groningen/begroting-2018');
  expect(budget).toMatch(/editie 1\b/i);
  expect(budget).not.toMatch(/editie 2\b/i);
  expect(pages.get('/')).toContain('Groningen');
});

test('nor the address of what was withdrawn, which says so', async () => {
  const site = createSite({ record: here.record, assets: siteAssets });
  for (const address of [
    '/groningen/jaarverslag-2017',
    '/groningen/jaarverslag-2017@1/1.1.1',
    '/groningen/jaarverslag-2017.json',
  ]) {
    const response = await site.request(address);
    expect(response.status, address).toBe(410);
    expect(await response.text(), address).not.toContain(secret);
  }
});

test.each([
  '/groningen/begroting-2018@2',
  '/groningen/begroting-2018@2/1.1.1',
  '/groningen/jaarverslag-2019',
  `/zwijgen-${secret}`,
])('the address of what is not published leads nowhere: %s', async (address) => {
  const site = createSite({ record: here.record, assets: siteAssets });
  expect((await site.fetch(new Request(`http://localhost${address}`))).status).toBe(404);
  expect((await site.fetch(new Request('http://localhost/groningen/begroting-2018@1'))).status).toBe(200);
});
