import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSite } from '../../src/delivery/public/site.tsx';
import { foldSpace } from '../../src/model/text/fold-space.ts';
import { crawl, isOneOfMany } from '../crawl.ts';
import { openExampleRecord } from '../example-record.ts';
import { siteAssets } from '../site-assets.ts';
import type { TestRecord } from '../test-record.ts';
import { type ReadPage, readPage } from './marked-in.ts';

let own: TestRecord;
let site: ReturnType<typeof createSite>;
beforeAll(async () => {
  own = await openExampleRecord('groningen', 'havermonde');
  site = createSite({ record: own.record, assets: siteAssets, base: 'https://doelspoor.example' });
}, 240_000);
afterAll(() => own.close());

const read = new Map<string, ReadPage>();

async function open(path: string): Promise<ReadPage> {
  const known = read.get(path);
  if (known !== undefined) return known;
  const response = await site.request(path);
  expect(`${path} ${response.status}`).toBe(`${path} 200`);
  const page = readPage(await response.text());
  read.set(path, page);
  return page;
}

const quoteSchema = z.object({
  publication: z.string(),
  chapter: z.string(),
  raw: z.string(),
  original: z.string().nullable(),
  at: z.object({ file: z.string(), page: z.number().optional(), line: z.number().optional() }).nullable(),
});
const findingSchema = z.object({
  key: z.string(),
  evidence: z.array(quoteSchema),
  also: z.array(z.object({ evidence: z.array(quoteSchema) })),
});
const listSchema = z.object({ findings: z.array(findingSchema), next: z.string().nullable() });

async function listFindings(organisation: string) {
  const findings: z.infer<typeof findingSchema>[] = [];
  let next: string | null = `/${organisation}/bevindingen.json`;
  while (next !== null) {
    const page = listSchema.parse(await (await site.request(next)).json());
    findings.push(...page.findings);
    next =
      page.next === null
        ? null
        : new URL(page.next, 'https://doelspoor.example').pathname +
          new URL(page.next, 'https://doelspoor.example').search;
  }
  return findings;
}

describe.each(['groningen', 'havermonde'])('the quotes of the findings of %s', (organisation) => {
  test('lead to the very cell or words, which are marked there, and from there to the original', {
    timeout: 120_000,
  }, async () => {
    const findings = await listFindings(organisation);
    const faults: string[] = [];
    let followed = 0;
    for (const { key, evidence, also } of findings) {
      const page = await open(`/${organisation}/bevindingen/${key}`);
      for (const quote of [...evidence, ...also.flatMap((further) => further.evidence)]) {
        const name = `${key} “${quote.raw.trim().slice(0, 60)}” in ${quote.publication}/${quote.chapter}`;
        const chapter = `/${organisation}/${quote.publication}/${quote.chapter}`;
        const leads = page.links.filter((href) => decodeURIComponent(href).split(/[#?]/)[0] === chapter);
        const there = await open(encodeURI(chapter));
        if (leads.length === 0) faults.push(`${name}: no link`);
        const isThere = leads.some((href) => {
          const marked = there.marked(href.split('#')[1] ?? '');
          return marked.length === 1 && marked[0]?.text.includes(foldSpace(quote.raw));
        });
        if (quote.raw.trim() !== '') {
          followed += 1;
          if (!isThere) faults.push(`${name}: not marked by ${leads.map((href) => href.split('#')[1]).join(', ')}`);
        }
        const isOriginal =
          quote.original === null
            ? there.text.includes(quote.at?.file ?? '')
            : there.links.some((href) => href.split('#')[0] === quote.original);
        if (!isOriginal) faults.push(`${name}: no way to the original`);
      }
    }
    expect(faults).toEqual([]);
    expect(followed).toBeGreaterThan(30);
  });
});

test.each([
  '/havermonde/sporen/werk-en-inkomen',
  '/havermonde/sporen/ondernemen-en-arbeidsmarkt',
  '/groningen/sporen/internationaal-promoten-van-onze-kennissectoren',
])('the trail %s has some 30 stops, each with a name of its own', async (path) => {
  const { stops } = await open(path);
  expect(stops.length).toBeLessThanOrEqual(40);
  expect(stops.length).toBeGreaterThan(15);
  // a finding says the rest below its title; what else has the same name leads to the same page
  const byName = Map.groupBy(
    stops.filter(({ href }) => !href?.includes('/bevindingen/')),
    ({ name }) => name,
  );
  const unclear = [...byName].filter(([, alike]) => new Set(alike.map(({ href }) => href)).size > 1);
  expect(unclear).toEqual([]);
});

test('every link into a chapter leads to a place of that name on its page, and there is one of it', {
  timeout: 240_000,
}, async () => {
  // Of the large example one field with all that it leads to stands for the others.
  const isOther = (link: string) => link.startsWith('/havermonde/') && !link.includes('werk-en-inkomen');
  const leaveOut = (link: string) => isOneOfMany(link) || /\/logboek|\?|\.(?:csv|json)/.test(link) || isOther(link);
  const answers = await crawl(site, ['/'], leaveOut);
  const faults = new Set<string>();
  let followed = 0;
  for (const [from, html] of answers)
    for (const href of readPage(html).links) {
      const [path = '', fragment] = href.split('#');
      if (fragment === undefined || /^https?:/.test(path)) continue;
      const id = decodeURIComponent(fragment.split(':~:')[0] ?? '');
      const there = path === '' || path === from ? readPage(html) : await open(path);
      const count = id === '' ? 1 : there.marked(id).length;
      if (count !== 1) faults.add(`${from}: ${href} has ${count}`);
      followed += 1;
    }
  expect([...faults].slice(0, 20)).toEqual([]);
  expect(followed).toBeGreaterThan(1000);
});
