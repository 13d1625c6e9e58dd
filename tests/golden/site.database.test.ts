import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { routeKind } from '../../src/delivery/public/route-kind.ts';
import { createSite } from '../../src/delivery/public/site.tsx';
import { crawl, isOneOfMany } from '../crawl.ts';
import { openExampleRecord } from '../example-record.ts';
import { siteAssets } from '../site-assets.ts';
import type { TestRecord } from '../test-record.ts';
import { expectGolden } from './golden-folder.ts';
import { headingsOf, mainOf } from './page-extract.ts';

let own: TestRecord;
beforeAll(async () => {
  own = await openExampleRecord('groningen/begroting-2018', 'groningen/jaarverslag-2017');
});
afterAll(() => own.close());

/** One tag a line, so that a difference can be read; the day of the import is not what the test is about. */
function settle(text: string): string {
  return `${text
    .replaceAll('><', '>\n<')
    .replaceAll(/\b\d{1,2}[ \u00a0][a-z]+[ \u00a0]20[2-9]\d(?=[.<,]|$)/g, 'DATUM')
    .replaceAll(/datetime="[^"]*"/g, 'datetime="DATUM"')
    .replaceAll(/"frozenAt":"[^"]*"/g, '"frozenAt":"DATUM"')
    .replaceAll(/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'DATUM')
    // Every import gives statements ids of its own.
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UITSPRAAK')}\n`;
}

/**
 * Each kind of page once without its frame, the first page with it, of all others what they are about: a word that is changed on all pages
 * changes one file, and a page that is gone or says something else is seen.
 */
function extractOf(address: string, text: string, seen: Set<string>): string {
  const kind = routeKind(address);
  const isFirst = !seen.has(kind) && !address.includes('?');
  if (isFirst) seen.add(kind);
  if (address === '/') return settle(text);
  return settle(isFirst ? mainOf(text) : headingsOf(text));
}

test('two small publications give the site that they gave: data whole, a page of each kind, headings of the others', {
  timeout: 120_000,
}, async () => {
  const site = createSite({ record: own.record, assets: siteAssets, base: 'https://doelspoor.example' });
  // Every import has another log. Schemas are files already, and a feed stands for those with a filter.
  const leaveOut = (link: string) => isOneOfMany(link) || /\/logboek|^\/schema\/|\.atom\?/.test(link);
  const answers = await crawl(site, ['/', '/groningen/zoeken?q=studenten', '/bestaat-niet'], leaveOut);
  const output = new Map<string, string>();
  const seen = new Set<string>();
  for (const [address, text] of [...answers].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = address === '/' ? 'start' : address.slice(1).replaceAll(/[^\w.@/-]+/g, '_');
    const isData = /\.(json|csv|atom|xml|txt)(\?|$)/.test(address);
    const ending = isData || /\.svg(\?|$)/.test(address) ? '' : '.html';
    output.set(`${name}${ending}`, isData ? settle(text) : extractOf(address, text, seen));
  }
  expectGolden(join(import.meta.dirname, 'site'), output);
});
