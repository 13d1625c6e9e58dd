import { beforeEach, expect, it } from 'vitest';
import { KeptPages } from './kept-pages.ts';
import { makePage } from './make-page.ts';
import { PageCache } from './page-cache.ts';

let kept: KeptPages;
beforeEach(async () => {
  kept = new KeptPages(new PageCache(1_000_000), new Map(), () => 'nl');
  for (const slug of ['groningen', 'assen']) kept.change(slug);
  const page = await makePage(new TextEncoder().encode('x'), [['content-type', 'application/json']], 'kept');
  for (const address of addresses) kept.keep(kept.begin(address, undefined), page);
});

const own = [
  '/groningen',
  '/groningen.json',
  '/groningen.atom',
  '/groningen/bevindingen.atom',
  '/groningen/stand.json',
];
const ofAll = ['/', '/organisaties.json', '/sitemap.xml', '/schema/chapter.001.json'];
const addresses = [...own, ...ofAll];
const left = () => addresses.filter((address) => kept.find(address, undefined) !== undefined);

it('an organisation that changed takes what shows it along, in every form, and what shows all', () => {
  expect(left()).toEqual(addresses);
  kept.change('groningen');
  expect(left()).toEqual([]);
});

it('when a day begins what shows all goes, and may be kept again', async () => {
  kept.beginDay();
  expect(left()).toEqual(own);
  const page = await makePage(new TextEncoder().encode('x'), [['content-type', 'application/json']], 'kept');
  expect(kept.keep(kept.begin('/', undefined), page)).toBe(true);
});

it('a page that was begun the day before is not kept', async () => {
  const begun = kept.begin('/', undefined);
  kept.beginDay();
  const page = await makePage(new TextEncoder().encode('x'), [['content-type', 'application/json']], 'kept');
  expect(kept.keep(begun, page)).toBe(false);
});

it('of another that changed only what shows all goes', () => {
  kept.change('assen');
  expect(left()).toEqual(own);
});
