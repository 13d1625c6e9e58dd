import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Adopting } from '../../../tests/adopting.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../public/site.tsx';
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
