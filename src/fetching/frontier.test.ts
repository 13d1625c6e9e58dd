import { expect, test } from 'vitest';
import { siteOf } from './addresses/site.ts';
import { fetchLimits } from './fetch-limits.ts';
import type { FetchRequest } from './fetch-request.ts';
import { Frontier } from './frontier.ts';
import type { KnownPage } from './journal/known-page.ts';

const start = 'https://voorbeeld.nl/';
const request: FetchRequest = {
  address: start,
  folder: '',
  rate: 1,
  mostPages: 1,
  depth: null,
  only: [],
  allowPrivate: false,
  contact: null,
};

/** Finds so many addresses; tells how many there are then, and how many were over the most. */
function findMany(number: number, address: (at: number) => string) {
  const pages = new Map<string, KnownPage>();
  const frontier = new Frontier(siteOf(start), pages, request);
  for (let at = 0; at < number; at += 1) {
    const link = { from: start, text: 'Verder', menu: false, place: 1 };
    const page = frontier.find(address(at), start, { depth: 1, link });
    if (page !== null) pages.set(page.address, page);
  }
  const characters = pages.values().reduce((sum, page) => sum + JSON.stringify(page).length, 0);
  return { known: pages.size, over: frontier.over, characters };
}

test('a site has no more addresses than its list can hold, however many it names and however long they are', () => {
  expect(findMany(60_000, (at) => `/p${at}`)).toMatchObject({ known: 50_000, over: 10_000 });
  const long = findMany(30_000, (at) => `/${'a'.repeat(1900)}${at}`);
  expect(long.known + long.over).toBe(30_000);
  expect(long.characters).toBeLessThan(fetchLimits.known);
});

test('what is found again says who linked to it first, and a page does not link to itself', () => {
  const pages = new Map<string, KnownPage>([[`${start}a`, { address: `${start}a`, depth: 1, sitemap: 3 }]]);
  const frontier = new Frontier(siteOf(start), pages, request);
  const link = { from: start, text: 'A', menu: true, place: 2 };
  expect(frontier.find('/a#kop', start, { depth: 1, link: { ...link, from: `${start}a` } })).toBeNull();
  const found = frontier.find('/a', start, { depth: 1, link });
  expect(found).toEqual({ address: `${start}a`, depth: 1, sitemap: 3, link });
  pages.set(`${start}a`, found ?? { address: '', depth: 0 });
  expect(frontier.find('/a', start, { depth: 1, link: { ...link, place: 9 } })).toBeNull();
  expect(frontier.find('mailto:raad@voorbeeld.nl', start, { depth: 1 })).toBeNull();
});
