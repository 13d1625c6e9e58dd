import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeImport } from '../../../tests/make-book.ts';
import { makeDocument } from '../../../tests/make-cycle.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { readShared } from '../../record/connection/transaction.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { needThread } from './commands/merge-threads.ts';
import { ruleOnLinks } from './commands/rule-on-link.ts';

const bridge = 'Een nieuwe fietsbrug bouwen over het Reitdiep voor scholieren';
const campus = 'Een campus voor energie openen op het Suikerterrein';
const trees = 'Tweehonderd bomen planten langs de zuidelijke ringweg';
const pool = 'Het zwembad in Helpman verbouwen en verwarmen met restwarmte';
const plans = [
  [2018, [bridge, pool]],
  [2019, [bridge, campus]],
  [2020, [campus, trees]],
  [2021, [trees]],
] as const;

let here: TestRecord;
let site: ReturnType<typeof createSite>;
let organisationId = '';
const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };

async function publish(year: number, commitments: readonly string[]): Promise<void> {
  const document = makeDocument('budget', year, [{ title: 'Stad', commitments }]);
  const reading = { ...document, sha256: commitments.join() };
  await importPublication(here.record, makeImport([reading], `/${year}`, true), by);
}

async function judge(): Promise<void> {
  for (const organisation of await readShared(here.record, listOrganisations)) {
    organisationId = organisation.organisationId;
    await judgeOrganisation(here.record, organisationId, { ...by, program: 'test' });
  }
}

/** The ids of the statements of a commitment, by the year. */
async function idsOf(slug: string): Promise<ReadonlyMap<number | null, string>> {
  const { statements } = await needThread(here.record, organisationId, { kind: 'commitment', slug });
  return new Map(statements.map(({ key, publication }) => [publication.year, key]));
}

let counted = 0;
async function rule(from: string | undefined, to: string | undefined, ruling: 'confirmed' | 'rejected') {
  counted += 1;
  const links = [{ from: from ?? '', to: to ?? '' }];
  await ruleOnLinks(
    here.record,
    organisationId,
    { links, ruling, reason: 'Zo is het bedoeld.', decision: null },
    { actor: 'test', at: new Date(by.at.getTime() + counted) },
  );
}

beforeAll(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets });
  for (const [year, commitments] of plans) await publish(year, commitments);
  await judge();
});
afterAll(() => here.close());

const slugs = {
  bridge: 'een-nieuwe-fietsbrug-bouwen-over-het-reitdiep-voor-scholieren',
  campus: 'een-campus-voor-energie-openen-op-het-suikerterrein',
  trees: 'tweehonderd-bomen-planten-langs-de-zuidelijke-ringweg',
  pool: 'het-zwembad-in-helpman-verbouwen-en-verwarmen-met-restwarmte',
};
const pathOf = (slug: string) => `/ergens/voornemens/${slug}`;
const ask = (path: string) => site.request(path, { headers: { 'accept-language': 'nl' } });

describe('the address of a thread', () => {
  test('of which the statements stand in others now tells which', async () => {
    const [ofBridge, ofCampus, ofTrees] = [
      await idsOf(slugs.bridge),
      await idsOf(slugs.campus),
      await idsOf(slugs.trees),
    ];
    await rule(ofBridge.get(2018), ofBridge.get(2019), 'rejected');
    await rule(ofBridge.get(2018), ofCampus.get(2019), 'confirmed');
    await rule(ofBridge.get(2019), ofTrees.get(2020), 'confirmed');
    await judge();
    const gone = await ask(pathOf(slugs.bridge));
    expect(gone.status).toBe(410);
    const page = await gone.text();
    expect(page).toContain(`“${bridge}” had hier een eigen pagina. Wat daar stond, staat nu bij 2 andere sporen.`);
    for (const heir of [slugs.campus, slugs.trees]) {
      expect(page).toContain(`href="${pathOf(heir)}"`);
      expect((await ask(pathOf(heir))).status).toBe(200);
    }
    expect(await (await ask(`${pathOf(slugs.bridge)}?lang=en`)).text()).toContain('spread over several threads');
    await expect(
      needThread(here.record, organisationId, { kind: 'commitment', slug: slugs.bridge }),
    ).rejects.toMatchObject({
      saying: { say: 'gone-thread', with: { heirs: [`commitment/${slugs.campus}`, `commitment/${slugs.trees}`] } },
    });
  });

  test('that is in no newest edition any more says so, and where it was last', async () => {
    await publish(2018, [bridge]);
    await judge();
    const gone = await ask(pathOf(slugs.pool));
    expect(gone.status).toBe(410);
    const page = await gone.text();
    expect(page).toContain('In de nieuwste edities van de documenten is het niet meer gevonden.');
    const last = '/ergens/begroting-2018@1/';
    expect(page).toContain(`href="${last}`);
    expect(page).toContain('Zoals het het laatst is vastgelegd: Begroting 2018, editie 1');
    await publish(2018, [bridge, pool]);
    await judge();
    expect((await ask(pathOf(slugs.pool))).status).toBe(200);
  });

  test('of which all is in one other now leads there, in each form and language', async () => {
    const [ofPool, ofTrees] = [await idsOf(slugs.pool), await idsOf(slugs.trees)];
    await rule(ofPool.get(2018), ofTrees.get(2019), 'confirmed');
    await judge();
    const moves = ['', '.json', '?lang=en'].map(async (ending) => {
      const { status, headers } = await ask(pathOf(slugs.pool) + ending);
      return [status, headers.get('location')];
    });
    expect(await Promise.all(moves)).toEqual([
      [301, pathOf(slugs.trees)],
      [301, `${pathOf(slugs.trees)}.json`],
      [301, `${pathOf(slugs.trees)}?lang=en`],
    ]);
  });

  test('that no thread ever had leads nowhere', async () => {
    expect((await ask(pathOf('nergens'))).status).toBe(404);
  });
});
