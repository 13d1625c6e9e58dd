import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAtom } from '../../../tests/data/read-atom.ts';
import { makeImport } from '../../../tests/make-book.ts';
import { cycle, makeDocument } from '../../../tests/make-cycle.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import type { Reading } from '../../model/reading.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { importPublication } from '../publications/commands/import-publication.ts';

let here: TestRecord;
let site: ReturnType<typeof createSite>;
let now = new Date('2026-03-02T08:00:00Z');

const day = (number: number) => new Date(`2026-03-0${number}T08:00:00.000Z`);

async function bring(at: Date, ...readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) await importPublication(here.record, makeImport([reading]), { actor: 'test', at });
  for (const { organisationId } of await readShared(here.record, listOrganisations))
    await judgeOrganisation(here.record, organisationId, { actor: 'test', at, program: 'test' });
}

beforeAll(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example', now: () => now });
  const homes = (aim: string) => ({
    code: '9.9',
    title: 'Wonen',
    rows: { 'Opgeleverde woningen': { 'target 2018': aim } },
  });
  await bring(
    day(1),
    makeDocument('budget', 2018, [homes('400')], 'Elders'),
    makeDocument('annual-report', 2018, [homes('500')], 'Elders'),
    cycle.budget2018,
  );
  await bring(day(2), cycle.report2018);
});
afterAll(() => here.close());

const ask = async (path: string) => await site.request(path, { headers: { 'accept-language': 'nl' } });
const textOf = async (path: string) => (await (await ask(path)).text()).replaceAll('\u00a0', ' ');
const atom = async (wat: string) => readAtom(await textOf(`/volg.atom?wat=${wat}`));

test('a list tells what is new of what it follows, the newest first, and of nothing else', async () => {
  const { entries, self } = await atom('ergens/indicatoren/aantal-samenwerkingsprojecten');
  expect(self).toBe('https://doelspoor.example/volg.atom?wat=ergens/indicatoren/aantal-samenwerkingsprojecten');
  expect(entries[0]?.link).toContain('/ergens/');
  const links = entries.map(({ link }) => link.replace('https://doelspoor.example', ''));
  expect(links.filter((link) => link.includes('/bevindingen/target-lowered-and-met-'))).toHaveLength(1);
  expect(links).toContain('/ergens/begroting-2018@1');
  expect(links.filter((link) => link.includes('commitment-unanswered') || link.startsWith('/elders'))).toEqual([]);
  const dates = entries.map(({ updated }) => updated);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('who follows an organisation follows all of it, each thing once, beside what else is followed', async () => {
  const { entries } = await atom('ergens,ergens/indicatoren/aantal-samenwerkingsprojecten,elders/sporen/wonen');
  const links = entries.map(({ link }) => link);
  expect(new Set(links).size).toBe(links.length);
  for (const part of ['target-lowered-and-met', 'commitment-unanswered', '/elders/bevindingen/target-changed'])
    expect(
      links.some((link) => link.includes(part)),
      part,
    ).toBe(true);
});

test('page, JSON and CSV tell the same', async () => {
  const wat = 'elders,ergens/sporen/promoten';
  const page = await textOf(`/volg?wat=${wat}`);
  expect(page).toContain('U volgt 2 pagina’s');
  expect(page).toMatch(/href="\/ergens\/sporen\/promoten"/);
  expect(page).toContain('href="/volg?wat=elders"');
  expect(page).toMatch(/<meta name="robots" content="noindex/);
  const json = await (await ask(`/volg.json?wat=${wat}`)).json();
  expect(json).toMatchObject({
    missing: 0,
    followed: [
      { path: '/elders', kind: 'organisation' },
      { path: '/ergens/sporen/promoten', kind: 'policy-field', title: 'Promoten', organisation: 'ergens' },
    ],
  });
  const csv = await textOf(`/volg.csv?wat=${wat}`);
  for (const { path, title } of json.entries) {
    expect(page).toContain(`href="${path}"`);
    expect(csv).toContain(path);
    expect(title).not.toBe('');
  }
  expect(json.entries.length).toBeGreaterThan(3);
});

test('what came within seven days is told to be new, by a clock that goes on', async () => {
  expect(await textOf('/volg?wat=elders')).toContain('nieuw deze week');
  now = new Date('2026-03-08T08:00:00Z');
  expect(await textOf('/volg?wat=elders')).not.toContain('nieuw deze week');
  expect(await textOf('/volg?wat=ergens')).toContain('nieuw deze week');
});

test('a page that can be followed leads to a list with it, and one is added by its address', async () => {
  for (const name of ['ergens', 'ergens/sporen/promoten', 'ergens/indicatoren/aantal-samenwerkingsprojecten'])
    expect(await textOf(`/${name}`), name).toContain(`href="/volg?wat=${encodeURIComponent(name)}"`);
  const added = await ask('/volg?wat=ergens&bij=https%3A%2F%2Fdoelspoor.example%2Felders%2Fsporen%2Fwonen&lang=en');
  expect([added.status, added.headers.get('location')]).toEqual([
    302,
    `/volg?wat=${encodeURIComponent('ergens,elders/sporen/wonen')}&lang=en`,
  ]);
  expect(added.headers.get('set-cookie')).toBeNull();
});

test.each([
  ['?wat=ergens&bij=https%3A%2F%2Fkwaad.example%2F%3Cscript%3E', 'Dat adres kan niet worden gevolgd.'],
  ['?wat=ergens,nergens,ergens/sporen/weg,%3Cb%3E', '3 adressen in deze lijst leiden niet (meer) naar iets'],
  [
    `?wat=ergens,${Array.from({ length: 40 }, (_, at) => `stad-${at}`).join(',')}`,
    'Een lijst heeft hoogstens 20 pagina’s.',
  ],
  ['?wat=', 'Begin met een organisatie'],
  ['?wat=%00', 'Begin met een organisatie'],
])('what cannot be followed is answered with a sentence: %s', async (query, sentence) => {
  const page = await textOf(`/volg${query}`);
  if (!query.includes('%00')) expect(page).toContain(sentence);
  expect(page).not.toMatch(/<script|<b>/);
});

test('data count what leads nowhere as the page does', async () => {
  const json = await (await ask('/volg.json?wat=ergens,nergens,ergens/sporen/weg,%3Cb%3E')).json();
  expect(json).toMatchObject({ missing: 3, followed: [{ path: '/ergens' }] });
});
