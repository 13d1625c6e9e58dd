import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../src/delivery/public/site.tsx';
import { explainFinding } from '../src/features/findings/commands/explain-finding.ts';
import { judgeOrganisation } from '../src/features/judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../src/features/organisations/queries/list-organisations.ts';
import { importPublication } from '../src/features/publications/commands/import-publication.ts';
import { type Withdrawn, withdrawPublication } from '../src/features/withdrawal/commands/withdraw-publication.ts';
import type { Reading } from '../src/model/reading.ts';
import { readShared } from '../src/record/connection/transaction.ts';
import { verifyAll } from './backup/verify-all.ts';
import { crawl } from './crawl.ts';
import { makeImport } from './make-book.ts';
import { cycle, makeDocument } from './make-cycle.ts';
import { siteAssets } from './site-assets.ts';
import { openTestRecord, type TestRecord } from './test-record.ts';

/** Stand in all that is withdrawn, and in nothing that stays: a word, and the aim before and after it was mended. */
const secret = 'kwartelnest';
const aims = ['17776', '26665'] as const;
const secrets = [secret, ...aims];
const person = 'jan-de-intrekker';
const by = { actor: person, at: new Date('2026-01-02T03:04:05Z') };
const withdrawn = { publication: 'jaarverslag-2018', reason: 'Dit was een ander document.', decision: 'Besluit 12' };
const home = '/ergens/jaarverslag-2018';

/** The report as it was imported by mistake: with the aim of the budget stated lower, and a chapter that nothing else has. */
function wrongReport(aim: string): Reading {
  return makeDocument('annual-report', 2018, [
    {
      accounts: [`De profileringsstrategie voor de binnenstad is opgesteld en aangeboden in ${secret}.`],
      rows: { 'Aantal samenwerkingsprojecten': { 'achieved 2018': '3', 'target 2018': aim } },
    },
    {
      code: '7.7',
      title: `Natuur en ${secret}`,
      commitments: [`Wij beschermen elk ${secret} in de stad.`],
      accounts: [`Wij zouden elk ${secret} beschermen.`],
      rows: { [`Aantal ${secret}en`]: { 'achieved 2018': '4', 'target 2018': `> 5 ${secret}` } },
    },
  ]);
}

let here: TestRecord;
let site: ReturnType<typeof createSite>;
let organisationId: string;
let before: ReadonlyMap<string, string>;
let explained: readonly string[];
beforeAll(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example' });
  const { budget2018 } = cycle;
  // It states another aim for 2018 too, so that this stays a finding without the report.
  const report2019 = makeDocument('annual-report', 2019, [
    { rows: { 'Aantal samenwerkingsprojecten': { 'target 2018': '> 6', 'achieved 2019': '4' } } },
  ]);
  const judge = () => judgeOrganisation(here.record, organisationId, { ...by, program: 'test' });
  for (const reading of [budget2018, wrongReport(`> ${aims[0]}`), report2019, wrongReport(`> ${aims[1]}`)]) {
    await importPublication(here.record, makeImport([reading]), by);
    organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
    await judge();
  }
  const { rows } = await here.asOwner('select key from finding where content is not null order by key');
  explained = rows.map(({ key }) => String(key));
  for (const finding of explained)
    await explainFinding(
      here.record,
      organisationId,
      { finding, reason: 'Uitleg.', decision: null, decidedOn: null },
      by,
    );
  before = await crawl(site, start, leaveOut);
}, 120_000);
afterAll(() => here.close());

const start = [
  ...['/', '/sitemap.xml', '/ergens/sitemap.xml', `/zoeken?q=${secret}`, `/ergens/zoeken?q=${secret}`],
  ...['/zoeken?q=kwartelnst', '/ergens/bevindingen.csv', '/ergens/bevindingen.json', '/ergens/logboek.json'],
  `/ergens/vergelijk?van=jaarverslag-2018/7.7&met=jaarverslag-2018@1/7.7`,
];
const leaveOut = (link: string) => link.startsWith('/assets/') || link.startsWith('/regels/') || link.includes('lang=');
const ask = (path: string, language = 'nl') => site.request(path, { headers: { 'accept-language': language } });

/** What a page says, without the words that the reader put in its address. */
async function saidAt(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await ask(path);
  const text = await response.text();
  const [plainPath = ''] = path.split('?');
  // The form for what is wrong on a page is told which page that is.
  const own = [plainPath, decodeURIComponent(plainPath), encodeURIComponent(plainPath)];
  const { searchParams } = new URL(path, 'http://localhost');
  // A filter that leaves nothing shows what was chosen, as the address has it.
  const asked = [...searchParams.values()].filter((one) => one.includes(secret) || one === searchParams.get('q'));
  const typed = asked.flatMap((one) => [encodeURIComponent(one), one]);
  const words = [...own.filter((one) => one.includes(secret)), ...typed];
  return { status: response.status, text: words.reduce((all, one) => all.replaceAll(one, ''), text) };
}

test('what is to be withdrawn is on many pages first, or this tests nothing', () => {
  const told = [...before].filter(([, text]) => text.includes(secret)).map(([address]) => address);
  expect(told.length).toBeGreaterThan(25);
  expect(told).toEqual(
    expect.arrayContaining([home, `${home}.json`, `${home}@1`, `${home}/7.7`, '/zoeken?q=kwartelnst']),
  );
  expect(explained.length).toBeGreaterThan(3);
});

describe('after it is withdrawn', () => {
  let outcome: Withdrawn;
  beforeAll(async () => {
    outcome = await withdrawPublication(here.record, organisationId, withdrawn, {
      ...by,
      at: new Date('2026-02-03T04:05:06Z'),
      program: 'test',
    });
  });

  test('it is told what went with it', () => {
    expect(outcome).toMatchObject({ publication: 'jaarverslag-2018', editions: [1, 2] });
    expect(outcome.threads).toBeGreaterThan(0);
    expect(outcome.findings).toBeGreaterThan(0);
    expect(outcome.judgement).toMatchObject({ outcome: 'judged', explanations: { lost: expect.anything() } });
  });

  test('no address that ever led to anything has a word of it, nor the name of who did it', {
    timeout: 240_000,
  }, async () => {
    const now = await crawl(site, start, leaveOut);
    for (const address of new Set([...before.keys(), ...now.keys()])) {
      const { status, text: said } = await saidAt(address);
      // A filter and the form of a report repeat what a reader asks for, and that alone.
      const asked = [...new URL(address, 'https://doelspoor.example').searchParams.values()];
      const text = asked.reduce((left, one) => left.replaceAll(one, '').replaceAll(encodeURIComponent(one), ''), said);
      for (const one of secrets) expect(text, address).not.toContain(one);
      expect(text, address).not.toContain(person);
      expect([200, 301, 410], address).toContain(status);
    }
  });

  test('a finding that is there still was explained on other texts, and does not say what it said then', async () => {
    const { rows } = await here.asOwner(
      `select key from finding where rule = 'target-changed' and content is not null`,
    );
    const key = String(rows[0]?.key);
    expect(explained).toContain(key);
    expect(await (await ask(`/ergens/bevindingen/${key}.json`)).json()).toMatchObject({
      explanation: { reason: 'Uitleg.', evidenceChanged: true, saidThen: null },
    });
    expect(await (await ask(`/ergens/bevindingen/${key}`)).text()).toContain('Het bewijs is sindsdien veranderd.');
    const words = await here.asOwner(`select word from search_word where word ~ '${secrets.join('|')}'`);
    expect(words.rows).toEqual([]);
    // Nor when it goes as well.
    await importPublication(here.record, makeImport([makeDocument('budget', 2018, [{ accounts: ['Niets.'] }])]), by);
    await judgeOrganisation(here.record, organisationId, { ...by, program: 'test' });
    expect(await (await ask(`/ergens/bevindingen/${key}.json`)).json()).toMatchObject({
      gone: { why: 'edition' },
      explanation: { reason: 'Uitleg.', message: null },
    });
  });

  test('nor has any table or view that another organisation or a reader can ask', async () => {
    const { rows } = await here.asOwner(`select format('%I.%I', nspname, relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where nspname in ('public', 'readable') and relkind in ('r', 'p', 'v', 'm')
        and has_any_column_privilege('doelspoor_web', c.oid, 'select') and has_schema_privilege('doelspoor_web', n.oid, 'usage')`);
    const asked = (words: string) =>
      rows
        .map(({ name }) => `select '${name}' as answer from ${name} t where t::text ~ '${words}'`)
        .join(' union all ');
    const other = '01900000-0000-7000-8000-000000000001';
    for (const id of [null, other]) {
      const settings = { organisationId: id, actor: '', access: 'read only', reach: 'readable' } as const;
      const found = (words: string) =>
        here.record.transact(settings, async (tx) => (await sql.raw(asked(words)).execute(tx)).rows);
      expect(await found(secrets.join('|'))).toEqual([]);
      // What stays is found by the same question.
      expect((await found('samenwerkingsprojecten')).length).toBeGreaterThan(5);
    }
  });

  test('every address of it says that it was withdrawn, when and why, in both languages and as data', async () => {
    const own = [...before.keys()].filter((address) => address.startsWith(home));
    expect(own.length).toBeGreaterThan(15);
    for (const address of [
      ...own,
      `${home}.png`,
      `${home}@1.svg`,
      `${home}@2.json`,
      `${home}@1/7.7.json`,
      `${home}/7.7.csv`,
    ]) {
      const response = await ask(address);
      expect(response.status, address).toBe(410);
      expect(response.headers.get('cache-control'), address).toBe('no-store');
      if (address.endsWith('.json') && !address.endsWith('-metadata.json'))
        expect(await response.json(), address).toMatchObject({
          type: 'about:blank',
          status: 410,
          detail: expect.stringContaining(withdrawn.reason),
          organisation: 'ergens',
          publication: 'jaarverslag-2018',
          withdrawn: {
            at: '2026-02-03T04:05:06.000Z',
            reason: withdrawn.reason,
            decision: 'Besluit 12',
            editions: [1, 2],
          },
        });
      else {
        const text = await response.text();
        expect(text, address).toContain('Jaarverslag 2018 van Ergens is op 3 februari 2026 ingetrokken.');
        expect(text, address).toContain(withdrawn.reason);
        // Where data is asked for, none is given, and no page instead.
        if (/\.(?:csv|atom|csv-metadata\.json)(?:\?|$)/.test(address)) expect(text, address).not.toContain('<');
        else expect(text, address).toContain('href="/ergens"');
      }
    }
    expect(await (await ask(home, 'en')).text()).toContain(
      'Annual report 2018 of Ergens was withdrawn on 3 February 2026.',
    );
    expect((await ask(`${home}@3`)).status).toBe(404);
    expect((await ask('/ergens/jaarverslag-2017')).status).toBe(404);
  });

  test('threads and findings that are gone with it say so, and the others are judged without it', async () => {
    const gone = [...before.keys()].filter(
      (address) => /^\/ergens\/(sporen|indicatoren|voornemens)\/./.test(address) && address.includes(secret),
    );
    expect(gone.length).toBeGreaterThan(2);
    for (const address of gone)
      expect((await saidAt(address)).text, address).toMatch(/Jaarverslag 2018 van Ergens is op|"withdrawn"/);
    const { rows } = await here.asOwner(`select key, gone ->> 'why' as why from finding where content is null`);
    expect(rows.map(({ why }) => why)).toContain('withdrawn');
    for (const { key } of rows.filter(({ why }) => why === 'withdrawn'))
      expect((await ask(`/ergens/bevindingen/${key}`)).status).toBe(410);
    expect((await ask('/ergens/indicatoren/aantal-samenwerkingsprojecten')).status).toBe(200);
  });

  test('the organisation and its log tell it quietly, and verify finds all as it was recorded', async () => {
    const page = await (await ask('/ergens')).text();
    expect(page).toMatch(/Ingetrokken<\/h2>.*href="\/ergens\/jaarverslag-2018".*Ingetrokken op 3 februari 2026/s);
    expect(await (await ask('/ergens/logboek')).text()).toContain(withdrawn.reason);
    expect(await (await ask('/ergens/logboek.json')).json()).toMatchObject({
      withdrawals: [{ publication: 'jaarverslag-2018', editions: [1, 2], reason: withdrawn.reason }],
    });
    expect(await verifyAll(here.record)).toEqual([]);
  });
});
