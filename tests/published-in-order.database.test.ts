import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPaths } from '../src/cli/import/import-paths.ts';
import { routeKind } from '../src/delivery/public/route-kind.ts';
import { createSite } from '../src/delivery/public/site.tsx';
import { crawl, isOneOfMany } from './crawl.ts';
import { publicationLists } from './published-in-order.ts';
import { siteAssets } from './site-assets.ts';
import { openTestRecord, type TestRecord } from './test-record.ts';

const example = join(import.meta.dirname, '..', 'examples', 'groningen');

/** The documents of the example as they came out: a budget in the autumn before its year, a report in the spring after. */
const published = [
  'begroting-2017',
  'jaarverslag-2016',
  'begroting-2018',
  'jaarverslag-2017',
  'jaarverslag-2018',
  'begroting-2020',
  'jaarverslag-2019',
];

let own: TestRecord;
beforeAll(async () => {
  own = await openTestRecord();
  await importPaths(own.record, [example], {}, { say: () => undefined });
}, 120_000);
afterAll(() => own.close());

test('every page and data file tells of documents in the order in which they came out', {
  timeout: 120_000,
}, async () => {
  const site = createSite({ record: own.record, assets: siteAssets, base: 'https://doelspoor.example' });
  // Lists of findings and of hits are by weight, the log is by when a document came in.
  const leaveOut = (link: string) => isOneOfMany(link) || /\/logboek|\?|\.csv/.test(link);
  const answers = await crawl(site, ['/'], leaveOut);
  const lists = [...answers].flatMap(([address, text]) =>
    publicationLists(text, new Set(published)).map((list) => ({ address, list })),
  );
  const isTurned = (list: readonly string[]) =>
    list.some((slug, at) => published.indexOf(slug) < published.indexOf(list[at - 1] ?? slug));
  expect(lists.filter(({ list }) => isTurned(list))).toEqual([]);
  const kinds = new Set(lists.map(({ address }) => routeKind(address)));
  expect([...kinds].toSorted()).toEqual([
    'chapter',
    'commitment',
    'commitment.json',
    'comparison',
    'field',
    'field.json',
    'finding',
    'finding.json',
    'indicator',
    'indicator.json',
    'organisation',
    'organisation.json',
    'start',
  ]);
});
