import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { makeImport } from '../../../tests/make-book.ts';
import { cycle, makeDocument } from '../../../tests/make-cycle.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { watchRecord } from '../../delivery/server/kept/watch-record.ts';
import type { Reading } from '../../model/reading.ts';
import type { Amount } from '../../model/statement.ts';
import { connectionTo, Record } from '../../record/connection/record.ts';
import { read, readShared } from '../../record/connection/transaction.ts';
import { explainFinding } from '../findings/commands/explain-finding.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { ruleOnLinks } from '../threads/commands/rule-on-link.ts';
import { listLooseRulings } from '../threads/queries/list-loose-rulings.ts';
import { withdrawPublication } from './commands/withdraw-publication.ts';

let here: TestRecord;
let site: ReturnType<typeof createSite>;
let organisationId: string;
const { budget2018, report2018, budget2019 } = cycle;
const by = () => ({ actor: 'test', at: new Date() });
const add = (reading = report2018, again = false) =>
  importPublication(here.record, { ...makeImport([reading]), again }, by());
const judge = () => judgeOrganisation(here.record, organisationId, { ...by(), program: 'test' });
const withdraw = (publication = 'jaarverslag-2018', reason = 'Het was een proef.', record = here.record) =>
  withdrawPublication(record, organisationId, { publication, reason, decision: null }, { ...by(), program: 'test' });
const statusOf = async (path: string) => (await site.request(path)).status;
const textOf = async (path: string) => (await (await site.request(path)).text()).replaceAll('\u00a0', ' ');

async function rowsOf(question: string) {
  return (await here.asOwner(question)).rows;
}

/** All that the record holds, but for what only the server counts. */
async function everything(): Promise<unknown> {
  const tables = [
    'publication',
    'edition',
    'withdrawn_edition',
    'source',
    'search_entry',
    'search_word',
    'thread',
    'finding',
    'judgement',
    'event',
  ];
  const held = [];
  for (const table of tables)
    held.push(await rowsOf(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`));
  return held;
}

beforeEach(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets });
  for (const reading of [budget2018, report2018, budget2019]) await add(reading);
  organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
  await judge();
});
afterEach(() => here.close());

describe('what can not be withdrawn is refused, and nothing changes', () => {
  test.each([
    ['no publication', 'begroting-2001', 'Proef.', { say: 'no-publication', with: { publication: 'begroting-2001' } }],
    ['no reason', 'jaarverslag-2018', ' \n', { say: 'no-reason', with: {} }],
  ])('%s', async (_, publication, reason, saying) => {
    const before = await everything();
    await expect(withdraw(publication, reason)).rejects.toMatchObject({ saying });
    expect(await everything()).toEqual(before);
  });

  test('one that was withdrawn already', async () => {
    await withdraw();
    const before = await everything();
    await expect(withdraw()).rejects.toMatchObject({ saying: { say: 'withdrawn-already' } });
    expect(await everything()).toEqual(before);
  });
});

test('a withdrawal takes the threads and findings along that rest on it, and the rest is as if it had never been there', async () => {
  const shown = () =>
    rowsOf(`select key, content::text as content from finding where content is not null order by key`);
  const threads = () =>
    rowsOf(`select kind, slug, content::text as content from thread where content is not null order by kind, slug`);
  const outcome = await withdraw();
  expect(outcome).toMatchObject({ editions: [1], judgement: { outcome: 'judged' } });
  const [left, leftThreads] = [await shown(), await threads()];
  const other = await openTestRecord();
  try {
    for (const reading of [budget2018, budget2019]) await importPublication(other.record, makeImport([reading]), by());
    const id = (await readShared(other.record, listOrganisations))[0]?.organisationId ?? '';
    await judgeOrganisation(other.record, id, { ...by(), program: 'test' });
    const { rows } = await other.asOwner(`select key from finding where content is not null order by key`);
    expect(left.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    const made = await other.asOwner(`select kind, slug from thread where content is not null order by kind, slug`);
    expect(leftThreads.map(({ kind, slug }) => ({ kind, slug }))).toEqual(made.rows);
  } finally {
    await other.close();
  }
  // The frozen edition is there as it was, for who holds it against the log.
  expect(
    await rowsOf(
      `select number from edition e join publication p using (organisation_id, publication_id) where p.slug = 'jaarverslag-2018'`,
    ),
  ).toEqual([{ number: 1 }]);
  expect(
    await rowsOf(
      'select * from source s join publication p using (publication_id) where p.slug = $$jaarverslag-2018$$',
    ),
  ).toEqual([]);
  expect(await verifyAll(here.record)).toEqual([]);
});

test('a ruling and an explanation that hang on it are kept and told, and hold again when it comes back', async () => {
  const [finding] = await rowsOf(
    `select key from finding where rule = 'target-lowered-and-met' and content is not null`,
  );
  const key = String(finding?.key);
  await explainFinding(
    here.record,
    organisationId,
    { finding: key, reason: 'Bijgesteld.', decision: null, decidedOn: null },
    by(),
  );
  const [link] = await rowsOf(`select one.statement_id as from, other.statement_id as to from thread_statement one
    join thread_statement other using (thread_id) join thread t using (thread_id)
    where t.kind = 'indicator' and one.publication = 'begroting-2018' and other.publication = 'jaarverslag-2018'`);
  const links = [{ from: String(link?.from), to: String(link?.to) }];
  await ruleOnLinks(
    here.record,
    organisationId,
    { links, ruling: 'confirmed', reason: 'Dezelfde.', decision: null },
    by(),
  );
  await judge();
  const loose = () => read(here.record, organisationId, (tx) => listLooseRulings(tx, organisationId));
  expect(await loose()).toEqual([]);
  const { judgement } = await withdraw();
  expect(judgement).toMatchObject({ explanations: { lost: [{ finding: key }] } });
  expect(await loose()).toHaveLength(1);
  expect(await statusOf(`/ergens/bevindingen/${key}`)).toBe(410);
  expect(await textOf(`/ergens/bevindingen/${key}`)).not.toContain('Bijgesteld.');
  await add(report2018, true);
  await judge();
  expect(await loose()).toEqual([]);
  expect(await textOf(`/ergens/bevindingen/${key}`)).toContain('Bijgesteld.');
  expect(await verifyAll(here.record)).toEqual([]);
});

test('a finding that compared another publication with it says that it was withdrawn', async () => {
  const [finding] = await rowsOf(
    `select key from finding where rule = 'commitment-unanswered' and content is not null`,
  );
  expect(finding).toBeDefined();
  await withdraw();
  const page = await textOf(`/ergens/bevindingen/${String(finding?.key)}`);
  expect(page).toMatch(/is ingetrokken|is op .* ingetrokken/);
});

/** A document that states an amount as well. */
function withCosts(reading: Reading, raw: string): Reading {
  const at = { file: reading.input, line: 9 };
  const cost: Amount = {
    ...{ label: 'Lasten', side: 'expenses', year: 2018, column: '2018', raw, euros: `${raw}000` },
    ...{ unit: 'thousand', rounding: '1000', standing: 'actual', unsettled: [], at },
  };
  const chapters = reading.chapters.map((chapter) => ({ ...chapter, amounts: [cost] }));
  return { ...reading, sha256: reading.sha256 + raw, chapters };
}

describe('an import of what was withdrawn', () => {
  const mended = withCosts(
    makeDocument('annual-report', 2018, [{ accounts: ['Het loket in de haven is open.'] }]),
    '1500',
  );

  test('brings nothing back by itself, whether its files are the same or others', async () => {
    await withdraw();
    await judge();
    const before = await everything();
    expect(await add()).toMatchObject({
      outcome: 'withdrawn',
      filesUnchanged: true,
      number: 1,
      withdrawn: { reason: 'Het was een proef.' },
    });
    expect(await add(mended)).toMatchObject({ outcome: 'withdrawn', filesUnchanged: false });
    expect(await everything()).toEqual(before);
    expect(await statusOf('/ergens/jaarverslag-2018')).toBe(410);
  });

  test.each([
    ['the same', report2018],
    ['other', mended],
  ])('makes the next edition of %s files where a person asks for it again', async (_, reading) => {
    const meanwhile = [{ accounts: ['Een tussenstand.'] }, { code: '8.8', title: 'Alleen toen' }];
    await add(withCosts(makeDocument('annual-report', 2018, meanwhile), '1700'));
    await withdraw();
    expect(await add(reading, true)).toMatchObject({ outcome: 'next', number: 3, comparison: null });
    await judge();
    expect(await statusOf('/ergens/jaarverslag-2018')).toBe(200);
    expect(await statusOf('/ergens/jaarverslag-2018/2.1.4')).toBe(200);
    for (const gone of ['@1', '@2', '@1/2.1.4', '@2.json', '/8.8', '/8.8.json'])
      expect(await statusOf(`/ergens/jaarverslag-2018${gone}`), gone).toBe(410);
    for (const none of ['@4', '/9.9']) expect(await statusOf(`/ergens/jaarverslag-2018${none}`), none).toBe(404);
    const page = await textOf('/ergens/jaarverslag-2018');
    expect(page).toMatch(/Editie 3.*jaarverslag-2018@1".*Ingetrokken op/s);
    expect(page.match(/jaarverslag-2018@1"/g)).toHaveLength(1);
    expect(await textOf('/ergens/jaarverslag-2018@1')).toContain('href="/ergens/jaarverslag-2018"');
    // Nothing is told of what it said before it was withdrawn.
    expect(
      await rowsOf(`select key from finding where rule = 'changed-after-publication' and content is not null`),
    ).toEqual([]);
    expect(await textOf('/ergens')).not.toMatch(/Ingetrokken<\/h2>/);
    // It can be withdrawn once more, and each edition tells of its own withdrawal.
    expect(await withdraw('jaarverslag-2018', 'Nog eens.')).toMatchObject({ editions: [3] });
    expect(await textOf('/ergens/jaarverslag-2018')).toContain('Nog eens.');
    expect(await textOf('/ergens/jaarverslag-2018@2')).toContain('Het was een proef.');
    expect(await verifyAll(here.record)).toEqual([]);
  });
});

describe('at the same moment', () => {
  test('two withdrawals are one, and the other is told that it was withdrawn', async () => {
    const outcomes = await Promise.allSettled([withdraw(), withdraw()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { saying: { say: 'withdrawn-already' } },
    });
    expect(await rowsOf(`select * from event where command = 'withdraw-publication'`)).toHaveLength(1);
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('an import, a judgement and a withdrawal come one after the other, and none of them is half', async () => {
    for (let round = 1; round <= 4; round += 1) {
      const reading = makeDocument('annual-report', 2018, [
        { accounts: [`Dit is ronde ${round} van het loket in de haven.`] },
      ]);
      const [imported] = await Promise.all([add(reading), withdraw(), judge()]);
      const isShown = (await statusOf('/ergens/jaarverslag-2018')) === 200;
      expect(isShown).toBe(false);
      if (imported.outcome === 'next') expect(await statusOf(`/ergens/jaarverslag-2018@${imported.number}`)).toBe(410);
      expect(await verifyAll(here.record)).toEqual([]);
      await add(makeDocument('annual-report', 2018, [{ accounts: [`Dit is weer ronde ${round}.`] }]), true);
    }
  });

  test('one that dies halfway leaves all as it was', async () => {
    const before = await everything();
    const own = new Record(here.server);
    const holder = new pg.Client(connectionTo(here.owner));
    await holder.connect();
    try {
      // The log is the last that a withdrawal takes before it judges: all else is written by then.
      await holder.query('begin');
      await holder.query('select from event_head for update');
      const dying = withdraw(undefined, undefined, own);
      dying.catch(() => undefined);
      const waiting = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      while ((await rowsOf(waiting)).length === 0) await pause(20);
      // Without this record nobody tries it again.
      const closing = own.close();
      await here.asOwner(`select pg_terminate_backend(pid) from (${waiting}) w`);
      await expect(dying).rejects.toThrow(/terminat|destroyed|closed/i);
      await closing;
      await holder.query('rollback');
    } finally {
      await holder.end();
    }
    expect(await everything()).toEqual(before);
    expect(await statusOf('/ergens/jaarverslag-2018')).toBe(200);
    expect(await withdraw()).toMatchObject({ editions: [1] });
  });
});

test('kept pages of the organisation go within a second', async () => {
  const stopping = new AbortController();
  const changed: string[] = [];
  const watching = watchRecord(here.record, (slug) => void changed.push(slug), stopping.signal, 50);
  while (changed.length === 0) await pause(20);
  await withdraw();
  while (changed.length < 2) await pause(20);
  stopping.abort();
  await watching;
  expect(changed).toEqual(['ergens', 'ergens']);
});

test('of an organisation of which all is withdrawn only its own addresses tell', async () => {
  for (const slug of ['begroting-2018', 'jaarverslag-2018', 'begroting-2019']) await withdraw(slug);
  expect(await textOf('/')).not.toContain('Ergens');
  expect(await textOf('/sitemap.xml')).not.toContain('ergens');
  expect(await textOf('/zoeken?q=binnenstad')).not.toContain('Ergens');
  expect(await textOf('/bestaat-niet')).not.toContain('Ergens');
  expect(await statusOf('/ergens')).toBe(410);
  const page = await textOf('/ergens');
  expect(page).toContain('Van Ergens is hier niets meer te lezen: wat hier stond, is ingetrokken.');
  expect(page).toMatch(/begroting-2019".*jaarverslag-2018".*begroting-2018"/s);
  for (const list of [
    'sporen',
    'indicatoren',
    'voornemens',
    'bevindingen',
    'stand',
    'vergelijk',
    'zoeken?q=binnenstad',
    'logboek',
    'sitemap.xml',
  ])
    expect(await statusOf(`/ergens/${list}`), list).toBe(200);
  expect(await verifyAll(here.record)).toEqual([]);
  await add(budget2018, true);
  await judge();
  expect(await statusOf('/ergens')).toBe(200);
  expect(await textOf('/')).toContain('Ergens');
});

test('the database itself keeps what was withdrawn from being shown or found, and keeps its row', async () => {
  await withdraw();
  const show = `update publication set current_edition_id = (select edition_id from withdrawn_edition) where slug = 'jaarverslag-2018'`;
  await expect(here.asOwner(`set doelspoor.organisation = '${organisationId}'; ${show}`)).rejects.toThrow(
    'not shown by an edition that was withdrawn',
  );
  await expect(here.asOwner('delete from withdrawn_edition')).rejects.toThrow('never changed');
  await expect(here.asOwner(`update withdrawn_edition set reason = 'x'`)).rejects.toThrow('never changed');
  await add(budget2019);
  const takeBack = `insert into withdrawn_edition select organisation_id, current_edition_id, 'x', null, 'x', now() from publication where slug = 'begroting-2019'`;
  await expect(here.asOwner(`set doelspoor.organisation = '${organisationId}'; ${takeBack}`)).rejects.toThrow(
    'not shown by an edition that was withdrawn',
  );
});
