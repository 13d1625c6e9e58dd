import { afterAll, beforeAll, expect, test } from 'vitest';
import { routeKind } from '../src/delivery/public/route-kind.ts';
import { createSite } from '../src/delivery/public/site.tsx';
import { crawl, isOneOfMany } from './crawl.ts';
import { openExampleRecord } from './example-record.ts';
import { publicationLists } from './published-in-order.ts';
import { siteAssets } from './site-assets.ts';
import type { TestRecord } from './test-record.ts';

/** The documents of the examples as they came out: a budget in the autumn before its year, a report in the spring after. */
const published = {
  groningen: [
    'begroting-2017',
    'jaarverslag-2016',
    'begroting-2018',
    'jaarverslag-2017',
    'jaarverslag-2018',
    'begroting-2020',
    'jaarverslag-2019',
  ],
  havermonde: [
    'begroting-2022',
    'coalitieakkoord-2022-2026',
    'voortgangsrapportage-2022',
    'begroting-2023',
    'jaarverslag-2022',
    'voortgangsrapportage-2023',
    'begroting-2024',
    'jaarverslag-2023',
    'voortgangsrapportage-2024',
    'begroting-2025',
    'jaarverslag-2024',
    'voortgangsrapportage-2025',
    'jaarverslag-2025',
  ],
} as const;

let own: TestRecord;
beforeAll(async () => {
  own = await openExampleRecord('groningen', 'havermonde');
}, 120_000);
afterAll(() => own.close());

test('every page and data file tells of documents in the order in which they came out', {
  timeout: 120_000,
}, async () => {
  const site = createSite({ record: own.record, assets: siteAssets, base: 'https://doelspoor.example' });
  // Lists of findings and of hits are by weight, the log is by when a document came in.
  const leaveOut = (link: string) => isOneOfMany(link) || /\/logboek|\?|\.csv/.test(link);
  // Of the large example one field with all that it leads to stands for the others.
  const isOther = (link: string) => /^\/havermonde\/(?!sporen\/werk-en-inkomen|[a-z0-9-]+$)/.test(link);
  const answers = await crawl(site, ['/'], (link) => leaveOut(link) || isOther(link));
  const lists = [...answers].flatMap(([address, text]) => {
    const order = published[address.startsWith('/havermonde') ? 'havermonde' : 'groningen'];
    return publicationLists(text, new Set(order)).map((list) => ({ address, list, order }));
  });
  // The documents of one year stand there below the heads of their kinds.
  const inTime = lists.filter(({ address }) => address !== '/havermonde');
  const isTurned = ({ list, order }: { readonly list: readonly string[]; readonly order: readonly string[] }) =>
    list.some((slug, at) => order.indexOf(slug) < order.indexOf(list[at - 1] ?? slug));
  expect(inTime.filter(isTurned).map(({ address, list }) => ({ address, list }))).toEqual([]);
  expect(lists.some(({ address }) => address.startsWith('/havermonde/sporen/'))).toBe(true);
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
    'money.json',
    'organisation',
    'organisation.json',
    'start',
  ]);
});
