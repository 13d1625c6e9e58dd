import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeImport } from '../../../tests/make-book.ts';
import { makeDocument } from '../../../tests/make-cycle.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { readShared } from '../../record/connection/transaction.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { mergeThreads } from '../threads/commands/merge-threads.ts';
import { splitThread } from '../threads/commands/split-thread.ts';

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
const ground = { reason: 'Zo staat het in de leeswijzer.', decision: null };
const pools = makeDocument('budget', 2018, [
  { code: '2.1', title: 'Zwembaden', commitments: ['We bouwen een nieuw zwembad in de wijk.'] },
  { code: '2.2', title: 'Wonen in de stad', commitments: ['We bouwen vierhonderd woningen.'] },
]);
const sport = makeDocument('budget', 2019, [
  { code: '5.7', title: 'Bewegen en sporten', commitments: ['We leggen een atletiekbaan aan.'] },
  { code: '2.2', title: 'Wonen in de stad', commitments: ['We bouwen driehonderd woningen.'] },
]);

let here: TestRecord;
let site: ReturnType<typeof createSite>;
let organisationId = '';

const judge = () => judgeOrganisation(here.record, organisationId, { ...by, program: 'test' });

beforeAll(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets });
  for (const document of [pools, sport])
    await importPublication(here.record, makeImport([document], `/${document.input}`), by);
  organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
  await judge();
});
afterAll(() => here.close());

/** Where the trail of a chapter leads, and which chapter it is compared with where none is asked for. */
async function fieldOf(chapter: string) {
  const page = await (await site.request(`/ergens/${chapter}`)).text();
  const compared = await (await site.request(`/ergens/vergelijk.json?van=${chapter}`)).json();
  const trail = /<nav class="ds-trail[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
  return {
    trail: [...trail.matchAll(/href="\/ergens\/([^"]+)"/g)].map(([, path]) => path),
    compared: compared.after && `${compared.after.publication.slug}/${compared.after.chapter.slug}`,
  };
}

test('chapters that persons said are one field are so in the trail and when comparing, whatever their names', async () => {
  expect(await fieldOf('begroting-2018/2.1')).toEqual({ trail: [], compared: null });
  const thread = (slug: string) => ({ kind: 'policy-field' as const, slug });
  await mergeThreads(here.record, organisationId, [thread('zwembaden'), thread('bewegen-en-sporten')], ground, by);
  await judge();
  expect(await fieldOf('begroting-2018/2.1')).toEqual({
    trail: ['begroting-2019/5.7'],
    compared: 'begroting-2019/5.7',
  });
  expect(await fieldOf('begroting-2019/5.7')).toEqual({
    trail: ['begroting-2018/2.1'],
    compared: 'begroting-2018/2.1',
  });
});

test('chapters that persons said are two fields are two, though they have one code and one title', async () => {
  expect(await fieldOf('begroting-2018/2.2')).toEqual({
    trail: ['begroting-2019/2.2'],
    compared: 'begroting-2019/2.2',
  });
  const thread = { kind: 'policy-field' as const, slug: 'wonen-in-de-stad' };
  const data = await (await site.request('/ergens/sporen/wonen-in-de-stad.json')).json();
  const later = data.statements.find((one: { publication: string }) => one.publication === 'begroting-2019');
  await splitThread(here.record, organisationId, { thread, from: later.key }, ground, by);
  await judge();
  expect(await fieldOf('begroting-2018/2.2')).toEqual({ trail: [], compared: null });
});

test('an older edition stays the one that is compared when the form is sent again', async () => {
  await importPublication(
    here.record,
    makeImport(
      [
        makeDocument('budget', 2018, [
          { code: '2.1', title: 'Zwembaden', commitments: ['We bouwen twee nieuwe zwembaden.'] },
        ]),
      ],
      '/anders',
    ),
    by,
  );
  const page = await (
    await site.request('/ergens/vergelijk?van=begroting-2018@1/2.1&met=begroting-2018/2.1', {
      headers: { 'accept-language': 'nl' },
    })
  ).text();
  expect(
    [...page.matchAll(/<option [^>]*selected[^>]*>/g)].map(([option]) => /value="([^"]*)"/.exec(option)?.[1]),
  ).toEqual(['begroting-2018@1/2.1', 'begroting-2018/2.1']);
  expect(page).toContain('Begroting 2018 (editie 1): 2.1 Zwembaden');
});
