import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Adopting, councilDecision } from '../../../tests/adopting.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../public/site.tsx';
import { KeptPages } from './kept/kept-pages.ts';
import { PageCache } from './kept/page-cache.ts';
import { watchRecord } from './kept/watch-record.ts';
import { fewAtOnce } from './limits/few-at-once.ts';
import { createListener } from './listener.ts';
import { publishOffered } from './publish-offered.ts';

let adopting: Adopting;
beforeAll(async () => {
  adopting = await Adopting.open('havermonde/begroting-2025.docx');
  await adopting.begin();
  await adopting.approve();
});
afterAll(() => adopting.here.close());

test('a server that runs publishes what was offered when its embargo ends, has it judged once, and stops when told', async () => {
  const { record } = adopting.here;
  const now = new Date();
  await adopting.move('clerk', { to: 'offered', publicFrom: new Date(now.getTime() + 1500) }, now);
  const stopping = new AbortController();
  const faults: unknown[] = [];
  let judged = 0;
  const judge = async () => {
    judged += 1;
    await adopting.judge(new Date());
  };
  const publishing = publishOffered(record, stopping.signal, { judge, report: (error) => faults.push(error) });
  const status = async () =>
    (await createSite({ record, assets: siteAssets }).request('/havermonde/jaarverslag-2025')).status;
  expect(await status()).toBe(404);
  await vi.waitUntil(() => judged > 0, { timeout: 15_000 });
  expect(await status()).toBe(200);
  stopping.abort();
  await publishing;
  expect(judged).toBe(1);
  expect(faults).toEqual([]);
});

test('whoever saw an edition before reads the one that was adopted within five seconds, and asks for no byte that is the same', async () => {
  const { record } = adopting.here;
  const kept = new KeptPages(new PageCache(10_000_000), new Map(), () => 'nl');
  const faults: unknown[] = [];
  const report = (error: unknown) => faults.push(error);
  const site = createSite({ record, assets: siteAssets });
  const given = { site, kept, making: fewAtOnce(), readerOf: () => 'a', base: 'https://doelspoor.example', report };
  const server = createServer(createListener(given));
  const stopping = new AbortController();
  const watching = watchRecord(record, (slug) => kept.change(slug), stopping.signal);
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await listening;
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  // As a browser does that was told to ask again each time.
  const ask = async (path: string, tag?: string) => {
    const headers = tag === undefined ? {} : { 'if-none-match': tag };
    const response = await fetch(`http://127.0.0.1:${port}/havermonde/${path}`, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const paths = ['jaarverslag-2025', 'jaarverslag-2025.json'];
  const tags = new Map<string, string>();
  for (const path of paths) {
    const { status, headers } = await ask(path);
    expect([status, headers.get('cache-control')], path).toEqual([200, 'public, no-cache']);
    tags.set(path, headers.get('etag') ?? '');
    const again = await ask(path, tags.get(path));
    expect([again.status, again.text, again.headers.get('cache-control')], path).toEqual([304, '', 'public, no-cache']);
  }
  const indicator = (await adopting.items()).find(({ item }) => item.kind === 'indicator');
  await adopting.change(indicator?.id ?? '', (item) =>
    item.kind === 'indicator' ? { ...item, name: 'Wat de raad ervan maakte' } : item,
  );
  await adopting.move('clerk', { to: 'adopted', decision: councilDecision }, new Date());
  const adopted = performance.now();
  for (const path of paths)
    await vi.waitUntil(async () => (await ask(path, tags.get(path))).status === 200, { timeout: 5_000, interval: 100 });
  expect(performance.now() - adopted).toBeLessThan(5_000);
  for (const path of paths) expect((await ask(path)).text, path).toMatch(/raadsbesluit 2026-114|"standing":"adopted"/);
  stopping.abort();
  await watching;
  server.closeAllConnections();
  server.close();
  expect(faults).toEqual([]);
});
