import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeImport } from '../../../../tests/make-book.ts';
import { makeDocument } from '../../../../tests/make-cycle.ts';
import { siteAssets } from '../../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { createSite } from '../../../delivery/public/site.tsx';
import { readShared } from '../../../record/connection/transaction.ts';
import { judgeOrganisation } from '../../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';

const bridge = 'Een fietsbrug bouwen over het Reitdiep';
const library = 'De bibliotheek in Vinkhuizen opent ook op zondag';
const documents = (organisation: string) => [
  makeDocument(
    'coalition-agreement',
    2018,
    [{ code: '1', title: 'Samen', commitments: [bridge, library] }],
    organisation,
  ),
  makeDocument(
    'budget',
    2019,
    [{ code: '5.1', title: 'Fietsen', commitments: [`${bridge} voor scholieren`] }],
    organisation,
  ),
  makeDocument(
    'annual-report',
    2019,
    [{ code: '5.1', title: 'Fietsen', accounts: ['De fietsbrug over het Reitdiep voor scholieren is gebouwd'] }],
    organisation,
  ),
  makeDocument(
    'budget',
    2020,
    [{ code: '7.2', title: 'Cultuur', commitments: [`${library} tot 17 uur`] }],
    organisation,
  ),
];

let here: TestRecord;
let site: ReturnType<typeof createSite>;
const faults: unknown[] = [];

beforeAll(async () => {
  here = await openTestRecord();
  const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
  // Another body says the very same: nothing of it may be told here.
  for (const document of [...documents('Ergens'), ...documents('Elders')])
    await importPublication(here.record, makeImport([document], `/${document.organisation}/${document.input}`), by);
  for (const { organisationId } of await readShared(here.record, listOrganisations))
    await judgeOrganisation(here.record, organisationId, { ...by, program: 'test' });
  site = createSite({
    record: here.record,
    assets: siteAssets,
    base: 'https://doelspoor.example',
    report: (error) => faults.push(error),
  });
});
afterAll(() => here.close());

async function get(path: string) {
  const response = await site.request(path);
  const body = await response.text();
  expect(faults).toEqual([]);
  expect(`${path} ${response.status}`).toBe(`${path} 200`);
  return { body, text: body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
}

const agreedBridge = '/ergens/voornemens/een-fietsbrug-bouwen-over-het-reitdiep';
const plannedBridge = `${agreedBridge}-voor-scholieren`;
const agreedLibrary = '/ergens/voornemens/de-bibliotheek-in-vinkhuizen-opent-ook-op-zondag';

describe('the page of what was agreed', () => {
  test('leads to the plan that carries it out, and says as the list does what became of that, with the report', async () => {
    const { body, text } = await get(agreedBridge);
    expect(text).toMatch(
      /Zo is het uitgewerkt .* Een fietsbrug bouwen over het Reitdiep voor scholieren Begroting 2019 · 5\.1 Fietsen Verantwoord · lees de verantwoording in Jaarverslag 2019/,
    );
    expect(body).toContain(`href="${plannedBridge}"`);
    expect(body).toMatch(/href="\/ergens\/jaarverslag-2019\/5\.1#verantwoording-[0-9a-f]{10}"/);
    expect(text).toContain('Over plannen die dit uitwerken is verantwoording gevonden in Jaarverslag 2019.');
    expect(body).not.toContain('/elders/');
  });

  test('says of a plan that no report can tell of yet what the list of commitments says of it', async () => {
    const { text } = await get(agreedLibrary);
    expect(text).toContain('Begroting 2020 · 7.2 Cultuur Nog niet zover Waarom');
    expect((await get('/ergens/voornemens?lot=not-yet-due')).text).toContain(`${library} tot 17 uur`);
  });

  test('is as data with its carriers', async () => {
    const thread = JSON.parse((await get(`${agreedBridge}.json`)).body);
    expect(thread).toMatchObject({
      carriers: [{ publication: 'begroting-2019', text: `${bridge} voor scholieren` }],
      agreed: [],
      links: [{ kind: 'carries-out', to: thread.carriers[0].key }],
    });
  });
});

test('the page of a plan leads to what was agreed', async () => {
  const { body, text } = await get(plannedBridge);
  expect(text).toMatch(
    /Dit werkt uit wat is afgesproken Een fietsbrug bouwen over het Reitdiep Coalitieakkoord 2018 · 1 Samen Waarom wij deze bij elkaar zetten: /,
  );
  expect(body).toContain(`href="${agreedBridge}"`);
  expect(body).toMatch(/href="\/ergens\/coalitieakkoord-2018\/1#voornemen-[0-9a-f]{10}"/);
  const thread = JSON.parse((await get(`${plannedBridge}.json`)).body);
  expect(thread.agreed).toMatchObject([{ publication: 'coalitieakkoord-2018', text: bridge }]);
});

describe('the page of an agreement', () => {
  const agreement = '/ergens/coalitieakkoord-2018';

  test('tells of each ambition by which plan it is carried out and which report tells of it, and nothing of another body', async () => {
    for (const path of [agreement, `${agreement}/wat-kwam-ervan`]) {
      const { body, text } = await get(path);
      expect(text).toContain('Wij lazen 2 ambities in het Coalitieakkoord 2018.');
      expect(text).toMatch(
        /Een fietsbrug bouwen over het Reitdiep Verantwoord in een verslag Verslag: Jaarverslag 2019, 5\.1 Fietsen Plan: Begroting 2019, 5\.1 Fietsen/,
      );
      expect(text).toMatch(/opent ook op zondag Uitgewerkt in een plan Plan: Begroting 2020, 7\.2 Cultuur/);
      expect(body).toContain(`href="${agreedBridge}"`);
      expect(body).not.toContain('/elders/');
    }
  });

  test('shows those of one fate, and counts all', async () => {
    const { text } = await get(`${agreement}/wat-kwam-ervan?lot=accounted`);
    expect(text).toContain('Wij lazen 2 ambities');
    expect(text).toContain(bridge);
    expect(text).not.toContain(library);
  });

  test('is as data, with its columns described', async () => {
    const { counts, ambitions } = JSON.parse((await get(`${agreement}/wat-kwam-ervan.json`)).body);
    expect(counts).toMatchObject({ accounted: 1, 'carried-out': 1, 'not-found': 0 });
    expect(ambitions[0]).toMatchObject({
      text: bridge,
      outcome: 'accounted',
      plans: [{ publication: 'begroting-2019', isCertain: true }],
      reports: [{ publication: 'jaarverslag-2019' }],
    });
    const [head, first] = (await get(`${agreement}/wat-kwam-ervan.csv`)).body.split('\r\n');
    const columns = JSON.parse((await get(`${agreement}/wat-kwam-ervan.csv-metadata.json`)).body);
    expect(columns.tableSchema.columns.map(({ titles }: { titles: string }) => titles).join(',')).toBe(head);
    expect(first).toContain('accounted,jaarverslag-2019,begroting-2019,5.1,');
  });

  test('is not there for a document that is no agreement', async () => {
    expect((await site.request('/ergens/begroting-2019/wat-kwam-ervan')).status).toBe(404);
    expect((await site.request('/ergens/coalitieakkoord-2018@1/wat-kwam-ervan')).status).toBe(404);
  });
});
