import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { schemaChecker } from '../../../tests/data/fits-schema.ts';
import { makeImport } from '../../../tests/make-book.ts';
import { cycle, makeDocument } from '../../../tests/make-cycle.ts';
import { makePassage } from '../../../tests/make-reading.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import type { Reading } from '../../model/reading.ts';
import type { Amount } from '../../model/statement.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { atTheMachine } from '../people/working.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { explainFinding } from './commands/explain-finding.ts';
import { setFindingOptions } from './commands/set-finding-options.ts';

let here: TestRecord;
let site: ReturnType<typeof createSite>;
beforeEach(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets });
});
afterEach(() => here.close());

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };

async function organisationId(): Promise<string> {
  return (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
}

async function judge(program = 'one') {
  const judgement = await judgeOrganisation(here.record, await organisationId(), { ...by, program });
  if (judgement.outcome === 'same') throw new Error('nothing changed');
  return judgement;
}

async function bring(...readings: readonly Reading[]) {
  for (const reading of readings) await importPublication(here.record, makeImport([reading]), by);
  return await judge();
}

async function explain(finding: string): Promise<void> {
  const said = { reason: 'De raad stelde het doel bij.', decision: null, decidedOn: null };
  await explainFinding(here.record, await organisationId(), { finding, ...said }, by);
}

async function keyOf(rule: string): Promise<string> {
  const { rows } = await here.asOwner(`select key from finding where rule = '${rule}' and content is not null`);
  return String(rows[0]?.['key']);
}

const ask = (path: string, language = 'nl') => site.request(path, { headers: { 'accept-language': language } });
const textOf = async (path: string, language?: string) =>
  (await (await ask(path, language)).text()).replaceAll('\u00a0', ' ');

/** What is at an address as data: JSON that fits the schema that it names. */
async function dataOf(path: string): Promise<unknown> {
  const response = await ask(`${path}.json`);
  const json = await response.text();
  expect([response.status, schemaChecker('http://localhost')(json).faults], path).toEqual([200, null]);
  return JSON.parse(json);
}

/** The report in which the aim was lowered, with another name and another aim. */
function report(name: string, aim: string): Reading {
  const rows = { [name]: { 'achieved 2018': '3', 'target 2018': aim } };
  return makeDocument('annual-report', 2018, [
    { accounts: ['De profileringsstrategie voor de binnenstad is opgesteld en aangeboden.'], rows },
  ]);
}

describe('a name that is mended with a figure that changed', () => {
  const mended = 'Aantal samenwerkings-projecten';

  test('keeps the address of the finding and of the indicator, and marks the explanation', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    const key = await keyOf('target-lowered-and-met');
    await explain(key);
    expect(await textOf(`/ergens/bevindingen/${key}`)).not.toContain('sindsdien veranderd');
    const { explanations } = await bring(report(mended, '> 1'));
    expect(explanations).toMatchObject({
      lost: [],
      changed: [{ finding: key, message: expect.stringContaining('“> 2”') }],
    });
    const page = await textOf(`/ergens/bevindingen/${key}`);
    expect(page).toContain('De raad stelde het doel bij.');
    expect(page).toMatch(
      /Het bewijs is sindsdien veranderd\..*zei de bevinding: Het doel van “.*” voor 2018 is .*“> 2”/,
    );
    expect(await textOf(`/ergens/bevindingen/${key}?lang=en`)).toMatch(
      /The evidence changed since\..*The target of “.*” for 2018/,
    );
    expect(await textOf('/ergens/bevindingen')).toContain('toegelicht, het bewijs is sindsdien veranderd');
    expect(await (await ask(`/ergens/bevindingen/${key}.json`)).json()).toMatchObject({
      key,
      explanation: { evidenceChanged: true, saidThen: { nl: expect.stringContaining('“> 2”') } },
    });
    expect(await textOf('/ergens/bevindingen.csv')).toContain('De raad stelde het doel bij.');
    expect((await ask('/ergens/indicatoren/aantal-samenwerkingsprojecten')).status).toBe(200);
    const told = await textOf(`/ergens/bevindingen/${await keyOf('changed-after-publication')}`);
    expect(told).toContain('In het jaarverslag 2018 is na de publicatie iets veranderd.');
    expect(told).toMatch(/Editie 1 · Doel 2018.*> 2.*Editie 2 · Doel 2018.*> 1/);
    // What came back as it was when it was explained is not marked any more.
    expect((await bring(cycle.report2018)).explanations).toEqual({ lost: [], changed: [] });
    expect(await textOf(`/ergens/bevindingen/${key}`)).not.toContain('sindsdien veranderd');
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('and white space that changed marks nothing', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    const key = await keyOf('target-lowered-and-met');
    await explain(key);
    expect((await bring(report('Aantal samenwerkingsprojecten', '>  2'))).explanations.changed).toEqual([]);
  });
});

test('a plan with another number, or that is taken out of a budget, is told; what is added, or typing, is not', async () => {
  const budget = (...commitments: readonly string[]) => makeDocument('budget', 2018, [{ commitments }]);
  const [bridge, desk, trees] = [
    'We leggen een fietsbrug aan over het kanaal bij het station.',
    'We openen een loket voor startende ondernemers in de haven.',
    'We planten duizend bomen langs de nieuwe ringweg.',
  ];
  const homes = (number: number) => `We bouwen ${number} sociale huurwoningen in de wijk Oosterpolder.`;
  await bring(budget(homes(400), bridge, desk));
  await bring(budget(homes(300), bridge.replace('fietsbrug', 'fiets-brug'), trees));
  const { rows } = await here.asOwner(`select content -> 'message' ->> 'nl' as said from finding
    where rule = 'changed-after-publication' and content is not null order by 1`);
  expect(rows.map(({ said }) => said)).toEqual([
    `In de begroting 2018 is na de publicatie iets veranderd. Tekst: in editie 2 staat “${homes(300)}”, in editie 1 stond “${homes(400)}”.`,
    `In de begroting 2018 is na de publicatie iets weggehaald: “${desk}” stond in editie 1 en is in editie 2 niet gevonden.`,
  ]);
  // A later edition that mends something else does not undo it.
  await bring(budget(homes(300), bridge, trees));
  const { rows: later } = await here.asOwner(`select count(*)::int as told from finding
    where rule = 'changed-after-publication' and content is not null`);
  expect(later).toEqual([{ told: 2 }]);
});

test('what an earlier edition said leads to where that edition has it, and what is gone too', async () => {
  const at = (line: number) => ({ file: 'begroting.html', line });
  const placed = (reading: Reading, line: number): Reading => ({
    ...reading,
    chapters: reading.chapters.map((one) => ({
      ...one,
      passages: [makePassage('We openen een loket in de haven.', { question: 'do' })],
      commitments: one.commitments.map((commitment) => ({ ...commitment, at: at(line) })),
      indicators: one.indicators.map((row) => ({
        ...row,
        figures: row.figures.map((cell) => ({ ...cell, at: at(line) })),
      })),
    })),
  });
  const desk = 'We openen een loket in de haven.';
  const rows = (aim: string) => ({ Bezoekers: { 'target 2018': '100' }, Beurzen: { 'target 2018': aim } });
  await bring(placed(makeDocument('budget', 2018, [{ code: '2.1', rows: rows('> 5'), commitments: [desk] }]), 7));
  await bring(placed(makeDocument('budget', 2018, [{ code: '3.4', rows: rows('> 2') }]), 8));
  const { rows: keys } = await here.asOwner(`select key, content -> 'subject' ->> 'kind' as kind from finding
    where rule = 'changed-after-publication' and content is not null`);
  const keyBy = (kind: string) => String(keys.find((one) => one['kind'] === kind)?.['key']);
  const page = await textOf(`/ergens/bevindingen/${keyBy('indicator')}`);
  const [row, plan] = ['begroting-2018@1/2.1#indicator-1', 'begroting-2018@1/2.1#vraag-do'];
  expect(page).toMatch(
    /<a class="nl-link" href="\/ergens\/begroting-2018@1\/2\.1#indicator-[0-9a-f]{10}-target-2018">Lees dit in editie 1<\/a>/,
  );
  expect(page).toContain('<span>begroting.html, regel 7</span>');
  expect(page).toMatch(/href="\/ergens\/begroting-2018\/3\.4#indicator-[0-9a-f]{10}-target-2018"/);
  expect(await textOf('/ergens/begroting-2018@1/2.1')).toMatch(/id="indicator-1".*> 5/);
  expect(await (await ask(`/ergens/bevindingen/${keyBy('indicator')}.json`)).json()).toMatchObject({
    evidence: [{ earlier: { edition: 1, chapter: row }, at: at(7) }, { earlier: null }],
  });
  expect(await textOf(`/ergens/bevindingen/${keyBy('chapter')}?lang=en`)).toMatch(
    /href="\/ergens\/begroting-2018@1\/2\.1\?lang=en#voornemen-[0-9a-f]{10}:~:text=We%20openen%20een%20loket%20in%20de%20haven\."/,
  );
  expect(await textOf('/ergens/begroting-2018@1/2.1')).toMatch(new RegExp(`id="${plan.split('#')[1]}".*${desk}`));
});

test('an amount that changed is told with the amount that the first edition had, and not what was only rounded', async () => {
  const at = (line: number) => ({ file: 'budget-2018.html', line });
  const money = (code: string, ...euros: readonly string[]): Reading => {
    const reading = makeDocument('budget', 2018, [{ code }]);
    const [one] = reading.chapters;
    if (one === undefined) throw new Error('A document without a chapter.');
    const amounts = euros.map((exact, line): Amount => {
      const stated = {
        label: `Post ${line}`,
        side: 'expenses',
        year: 2018,
        standing: null,
        unsettled: [],
        column: '2018',
      } as const;
      return { ...stated, raw: exact, euros: exact, unit: 'euro', rounding: '1', at: at(line) };
    });
    return { ...reading, sha256: euros.join(), chapters: [{ ...one, amounts }] };
  };
  await bring(money('2.1', '2446000', '1000', '12'));
  await bring(money('2.1', '2446000', '1000', '12', '7'));
  await bring(money('3.4', '2610000', '1000', '12', '7'));
  const told = `select content -> 'message' ->> 'nl' as said from finding where rule = 'changed-after-publication' and content is not null`;
  expect((await here.asOwner(told)).rows).toEqual([
    {
      said: 'In de begroting 2018 is na de publicatie een bedrag veranderd. “Post 0 2018”: in editie 3 staat € 2.610.000, in editie 1 stond € 2.446.000.',
    },
  ]);
  const page = await textOf(`/ergens/bevindingen/${await keyOf('changed-after-publication')}`);
  expect(page).toContain('href="/ergens/begroting-2018@1/2.1"');
  await bring(money('3.4', '2446000', '1000', '12', '8'));
  expect((await here.asOwner(told)).rows).toEqual([
    {
      said: 'In de begroting 2018 is na de publicatie een bedrag veranderd. “Post 3 2018”: in editie 4 staat € 8, in editie 2 stond € 7.',
    },
  ]);
  // The same file, read otherwise, is no change.
  await bring({ ...money('3.4', '2446000', '1000', '13'), sha256: '2446000,1000,12' });
  expect((await here.asOwner(told)).rows).toEqual([]);
  expect(await verifyAll(here.record)).toEqual([]);
});

test('a file that is read better is no report that was changed', async () => {
  await bring(cycle.budget2018, cycle.report2018);
  await bring({ ...report('Aantal samenwerkingsprojecten', '> 1'), sha256: cycle.report2018.sha256 });
  expect(await keyOf('target-lowered-and-met')).toMatch(/^target-lowered-and-met-/);
  expect(await keyOf('changed-after-publication')).toBe('undefined');
});

describe('a finding that a stronger one tells', () => {
  const only = (...off: readonly string[]) => ({
    config: { rules: Object.fromEntries(off.map((rule) => [rule, 'off' as const])) },
    reason: 'Afspraak.',
  });

  test('is at its old address told by that one, with its explanation at both, and comes back without it', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await setFindingOptions(
      here.record,
      only('target-lowered-and-met'),
      atTheMachine(await organisationId(), by.actor),
      by.at,
    );
    await judge();
    const key = await keyOf('target-changed');
    await explain(key);
    await setFindingOptions(here.record, only(), atTheMachine(await organisationId(), by.actor), by.at);
    const { explanations } = await judge();
    expect(explanations.lost).toEqual([]);
    const speaker = await keyOf('target-lowered-and-met');
    const response = await ask(`/ergens/bevindingen/${key}`);
    expect(response.status).toBe(200);
    const page = (await response.text()).replaceAll('\u00a0', ' ');
    expect(page).toContain('Deze bevinding staat nu bij een andere');
    expect(page).toContain(`href="/ergens/bevindingen/${speaker}"`);
    expect(page).toContain('De raad stelde het doel bij.');
    expect(page).not.toContain('niet meer gevonden sinds');
    expect(await textOf(`/ergens/bevindingen/${speaker}`)).toContain('De raad stelde het doel bij.');
    expect(await dataOf(`/ergens/bevindingen/${key}`)).toMatchObject({ gone: { why: 'told-by', toldBy: speaker } });
    expect(await dataOf(`/ergens/bevindingen/${speaker}`)).toMatchObject({ key: speaker });
    expect(await verifyAll(here.record)).toEqual([]);
    await setFindingOptions(
      here.record,
      only('target-lowered-and-met'),
      atTheMachine(await organisationId(), by.actor),
      by.at,
    );
    await judge();
    expect(await keyOf('target-changed')).toBe(key);
    expect(await textOf(`/ergens/bevindingen/${key}`)).toContain('De raad stelde het doel bij.');
  });

  test('has its explanation beside that of the other where both were explained', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await setFindingOptions(
      here.record,
      only('target-lowered-and-met'),
      atTheMachine(await organisationId(), by.actor),
      by.at,
    );
    await judge();
    await explain(await keyOf('target-changed'));
    await setFindingOptions(here.record, only(), atTheMachine(await organisationId(), by.actor), by.at);
    await judge();
    const speaker = await keyOf('target-lowered-and-met');
    const said = { finding: speaker, reason: 'Er waren minder partners.', decision: null, decidedOn: null };
    const later = { ...by, at: new Date('2026-02-03T04:05:06Z') };
    await explainFinding(here.record, await organisationId(), said, later);
    const page = await textOf(`/ergens/bevindingen/${speaker}`);
    expect(page).toContain('Er waren minder partners.');
    expect(page).toContain('De raad stelde het doel bij.');
  });
});

describe('a finding that is gone', () => {
  test('has a page that tells since which edition, what it said and how it was explained', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    const key = await keyOf('target-lowered-and-met');
    await explain(key);
    const { explanations } = await bring(report('Aantal samenwerkingsprojecten', '> 5'));
    expect(explanations).toMatchObject({ lost: [{ finding: key }], changed: [] });
    const response = await ask(`/ergens/bevindingen/${key}`);
    // It is no less true of the edition that it was found in.
    expect(response.status).toBe(200);
    const page = (await response.text()).replaceAll('\u00a0', ' ');
    expect(page).toContain('Stond in editie 1, gewijzigd in editie 2');
    expect(page).toContain('Dit stond in editie 1 van het jaarverslag 2018, en is gewijzigd in editie 2.');
    expect(page).toContain('href="/ergens/jaarverslag-2018@2"');
    expect(page).toMatch(/Het doel van “.*” voor 2018 is .*“> 2”/);
    expect(page).toContain('De raad stelde het doel bij.');
    // Each text leads to the edition that said so; of the budget that is the newest still.
    expect(page).toMatch(
      /<a class="nl-link" href="\/ergens\/jaarverslag-2018@1\/2\.1\.4#indicator-[0-9a-f]{10}-target-2018">Lees dit in editie 1<\/a>/,
    );
    expect(page).toMatch(
      /<a class="nl-link" href="\/ergens\/begroting-2018\/2\.1\.4#indicator-[0-9a-f]{10}-target-2018">Waar dit stond<\/a>/,
    );
    expect(await textOf(`/ergens/bevindingen/${key}?lang=en`)).toContain('Stood in edition 1, changed in edition 2');
    expect(await dataOf(`/ergens/bevindingen/${key}`)).toMatchObject({
      key,
      gone: { why: 'edition', since: [{ publication: 'jaarverslag-2018', edition: 2 }], toldBy: null },
      explanation: { reason: 'De raad stelde het doel bij.' },
    });
    for (const list of ['bevindingen', 'bevindingen.json', 'sporen/promoten'])
      expect(await textOf(`/ergens/${list}`)).not.toContain(key);
    expect((await ask('/ergens/bevindingen/target-changed-00000000')).status).toBe(404);
    expect(await verifyAll(here.record)).toEqual([]);
    // It stays gone as it went, whatever is imported after it, until it is found again.
    await bring(cycle.budget2019);
    expect(await textOf(`/ergens/bevindingen/${key}`)).toContain('en is gewijzigd in editie 2.');
    await bring(cycle.report2018);
    expect(await textOf(`/ergens/bevindingen/${key}`)).toContain('De raad stelde het doel bij.');
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('because its rule was turned off says so', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    const key = await keyOf('target-lowered-and-met');
    const given = {
      config: { rules: { 'target-lowered-and-met': 'off' as const, 'target-changed': 'off' as const } },
      reason: 'Afspraak.',
    };
    await setFindingOptions(here.record, given, atTheMachine(await organisationId(), by.actor), by.at);
    await judge();
    expect(await textOf(`/ergens/bevindingen/${key}`)).toContain('De organisatie heeft deze regel uitgezet.');
    await judge('another program');
    expect(await textOf(`/ergens/bevindingen/${key}`)).toContain('De organisatie heeft deze regel uitgezet.');
  });

  test.each([
    ['what it said', `update finding set gone = replace(gone::text, '> 2', '> 3')::json where content is null`],
    [
      'that it is gone',
      'update finding set became = (select min(key) from finding where content is not null) where content is null',
    ],
  ])('is verified: %s', async (_, change) => {
    await bring(cycle.budget2018, cycle.report2018);
    await bring(report('Aantal samenwerkingsprojecten', '> 5'));
    await here.asOwner('alter table finding no force row level security');
    await here.asOwner(change);
    await here.asOwner('alter table finding force row level security');
    expect(await verifyAll(here.record)).toMatchObject([{ where: { say: 'judgement' } }]);
  });
});

describe('an address from before findings lasted', () => {
  /** Gives the findings the keys and the rows that an earlier program gave them. */
  async function turnBack(): Promise<void> {
    const opened = ['finding', 'finding_place', 'explanation'];
    for (const table of opened) await here.asOwner(`alter table ${table} no force row level security`);
    await here.asOwner(`update finding set key = replace(key, rule || '-', rule || '-0') where rule <> 'stale-year'`);
    await here.asOwner(`update finding set content = (content::jsonb - 'also' || jsonb_build_object('key', key))::json,
      place = null, evidence = null`);
    for (const table of opened) await here.asOwner(`alter table ${table} force row level security`);
  }

  test('leads to the finding as it is known now, with its explanation', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    const key = await keyOf('target-lowered-and-met');
    const other = await keyOf('commitment-unanswered');
    await turnBack();
    const before = key.replace('met-', 'met-0');
    await explain(before);
    const { explanations } = await judge('next program');
    expect(explanations).toEqual({ lost: [], changed: [] });
    const moved = await ask(`/ergens/bevindingen/${before}`);
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `/ergens/bevindingen/${key}`]);
    const data = await ask(`/ergens/bevindingen/${before}.json?lang=en`);
    expect(data.headers.get('location')).toMatch(new RegExp(`^/ergens/bevindingen/${key}\\.json`));
    expect(await textOf(`/ergens/bevindingen/${key}`)).toContain('De raad stelde het doel bij.');
    expect(await textOf(`/ergens/bevindingen/${key}`)).not.toContain('sindsdien veranderd');
    expect((await ask(`/ergens/bevindingen/${other.replace('unanswered-', 'unanswered-0')}`)).status).toBe(301);
    // An explanation by the earlier key is one of the finding, and so is what happens to that.
    await explain(before);
    expect((await bring(report('Aantal samenwerkingsprojecten', '> 5'))).explanations.lost).toMatchObject([
      { finding: key },
    ]);
    expect((await ask(`/ergens/bevindingen/${before}`)).status).toBe(301);
    expect((await ask(`/ergens/bevindingen/${key}`)).status).toBe(200);
    expect(await verifyAll(here.record)).toEqual([]);
  });
});
