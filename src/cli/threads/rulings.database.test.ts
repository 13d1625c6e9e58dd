import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addressOf } from '../../../tests/database.ts';
import { makeImport } from '../../../tests/make-book.ts';
import { cycle, makeDocument } from '../../../tests/make-cycle.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { judgeEach } from '../import/judge-each.ts';

let here: TestRecord;
let folder = '';
beforeAll(async () => {
  here = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-rulings-'));
  const again = makeDocument('budget', 2019, [
    { commitments: ['We stellen een profileringsstrategie op voor de hele binnenstad.'] },
  ]);
  const agreed = makeDocument('coalition-agreement', 2014, [
    {
      code: '1',
      title: 'Samen',
      commitments: ['We openen een loket voor startende ondernemers in de haven en de stad.'],
    },
  ]);
  for (const reading of [agreed, cycle.budget2018, cycle.report2018, again]) {
    await importPublication(here.record, makeImport([reading]), { actor: 'test', at: new Date('2026-01-02') });
  }
  await judgeEach(here.record, await readShared(here.record, listOrganisations), () => undefined);
});
afterAll(async () => {
  await here.close();
  await rm(folder, { recursive: true });
});

type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the program on the record of this test. */
function run(...args: readonly string[]): Promise<Run> {
  const address = addressOf(here.server);
  const main = join(import.meta.dirname, '..', 'main.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env: { ...process.env, DATABASE_URL: address } }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

async function readJson(...args: readonly string[]) {
  const { out, err } = await run(...args, '--json');
  expect(err).toBe('');
  return JSON.parse(out);
}

const plan = 'commitment/we-stellen-een-profileringsstrategie-op-voor-de-binnenstad';
const year2018 = 'begroting-2018/2.1.4#voornemen-';
const year2019 = 'begroting-2019/2.1.4#voornemen-';

describe('doelspoor threads', () => {
  test('lists the threads, and shows of one its statements with keys and why they belong together', async () => {
    const { out, code } = await run('threads', 'list', '--kind', 'commitment');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${plan}  We stellen .* \\(2018-2019, 2 publicaties`, 'm'));
    const shown = await run('threads', 'show', plan);
    expect(shown.out).toContain(`    ${year2018}`);
    expect(shown.out).toMatch(/anders verwoord, voorgesteld \(0,\d\d\)\. .*\.\n/);
    expect(shown.out).toContain('Verantwoordingen');
  });

  test('shows by what an agreement is carried out, and what a plan carries out', async () => {
    const desk = 'commitment/we-openen-een-loket-voor-startende-ondernemers-in-de-haven';
    const agreed = await run('threads', 'show', `${desk}-en-de-stad`);
    expect(agreed.out).toMatch(/^Uitgewerkt in\n {2}budget 2018, 2\.1\.4 Promoten\n {4}“We openen een loket/m);
    const { out } = await run('threads', 'show', desk, '--language', 'en');
    expect(out).toMatch(/^Takes up what was agreed\n {2}coalition-agreement 2014, 1 Samen\n/m);
    expect(out).toMatch(/^ {4}taken up, proposed \(\d\.\d\d\)\. /m);
  });

  test('asks nothing where nothing is unsure', async () => {
    expect(await readJson('threads', 'proposals')).toEqual([]);
  });

  test('rejects a link and takes that back, each with the threads that follow from it', async () => {
    const keys = async (): Promise<string[]> =>
      (await readJson('threads', 'show', plan)).statements.map(({ wordedAs }: { wordedAs: string }) => wordedAs);
    const [from = '', to = ''] = await keys();
    expect([from, to]).toEqual([expect.stringContaining(year2018), expect.stringContaining(year2019)]);
    const rejected = await run('threads', 'reject', from, to, '--reason', 'Een ander plan.');
    expect(rejected).toMatchObject({ code: 0, out: `Verworpen: ${from} en ${to}\n` });
    expect(rejected.err).toMatch(/^Ergens: \d+ sporen/);
    expect(await keys()).toEqual([from]);
    await run('threads', 'withdraw', from, to, '--reason', 'Toch hetzelfde plan.');
    expect(await keys()).toEqual([from, to]);
  });

  test.each([
    [['show', 'ergens'], 'Een spoor heet soort/naam'],
    [['show', 'indicator/nergens'], 'Er is geen spoor indicator/nergens'],
    [['list', '--organisation', 'nergens'], 'Er is geen organisatie nergens. Wel: ergens.'],
    [['confirm', 'a/b', 'c/d', '--reason', 'x'], 'Er is geen uitspraak a/b'],
    [['confirm', 'a/b', 'c/d'], 'Geef een reden op'],
    [['split', plan, 'c/d', '--reason', 'x'], 'De uitspraak c/d hoort niet bij'],
  ])('%j is refused with one sentence', async (args, sentence) => {
    const { code, out, err } = await run('threads', ...args);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('doelspoor findings', () => {
  test('lists what was found, the gravest first, and says how much is left', async () => {
    const { out, err } = await run('findings', 'list', '--limit', '1');
    expect(out).toMatch(/^fout {2}target-lowered-and-met-[0-9a-f]{8}\n {4}Het doel van “/);
    expect(err).toMatch(/^Nog \d+ meer/);
    const list = await readJson('findings', 'list', '--rule', 'target-lowered-and-met', '--year', '2018');
    expect(list).toMatchObject({ total: 1, facets: { year: [{ year: 2018, count: 1 }] } });
  });

  test('explains one, which then shows it', async () => {
    const { findings } = await readJson('findings', 'list', '--severity', 'error');
    const key: string = findings[0].key;
    const ground = ['--reason', 'De raad stelde bij.', '--decision', 'Besluit 6', '--date', '2018-06-20'];
    expect(await run('findings', 'explain', key, ...ground)).toMatchObject({ code: 0, err: '' });
    const { out } = await run('findings', 'show', key);
    expect(out).toContain('begroting-2018/2.1.4, Doel 2018: “> 5”');
    expect(out).toContain('De raad stelde bij. (Besluit 6, 2018-06-20)');
    expect((await run('findings', 'list')).out).toContain(`${key}  (toegelicht)`);
  });

  test('takes the settings of doelspoor check and gives them back', async () => {
    const file = join(folder, 'doelspoor.json');
    await writeFile(file, '{"rules": {"commitment-unanswered": "off"}}');
    const set = await run('findings', 'settings', file, '--reason', 'Afspraak met de rekenkamer.');
    expect(set).toMatchObject({ code: 0, out: 'De instellingen zijn vastgelegd.\n' });
    expect(await readJson('findings', 'settings')).toEqual({ rules: { 'commitment-unanswered': 'off' } });
    expect((await run('findings', 'list')).out).not.toContain('commitment-unanswered');
  });

  test.each([
    [['show', 'nergens'], 'Er is geen bevinding nergens'],
    [['explain', 'nergens', '--reason', 'x', '--date', '20 juni'], 'De datum 20 juni bestaat niet'],
    [['settings', 'nergens.json', '--reason', 'x'], 'nergens.json bestaat niet'],
  ])('%j is refused with one sentence', async (args, sentence) => {
    const { code, err } = await run('findings', ...args);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('doelspoor verify', () => {
  test('holds the log against what somebody kept of it, from a file or an address', async () => {
    const { rows } = await here.asOwner('select day::text, sequence::int, hash from published_head');
    const head = { organisation: 'ergens', ...rows[0] };
    const [good, bad, none] = ['goed.json', 'fout.json', 'geen.json'].map((name) => join(folder, name));
    await writeFile(good ?? '', JSON.stringify({ organisation: 'ergens', heads: [head] }));
    await writeFile(bad ?? '', JSON.stringify({ ...head, hash: 'a'.repeat(64) }));
    await writeFile(none ?? '', '[]');
    const site = createServer((_, response) => response.end(JSON.stringify({ ...head, organisation: 'weg' })));
    await once(site.listen(0, '127.0.0.1'), 'listening');
    const { port } = z.object({ port: z.number() }).parse(site.address());
    const address = `http://127.0.0.1:${port}/`;
    expect(await run('verify', '--head', good ?? '')).toMatchObject({ code: 0, err: '' });
    const wrong = await run('verify', '--head', good ?? '', bad ?? '', address);
    site.close();
    expect(wrong.code).toBe(1);
    expect(wrong.out.trim().split('\n')).toEqual([
      `ergens, ${bad}: Regel ${head.sequence} is een andere dan hier is bewaard, of is er niet meer.`,
      `weg, ${address}: Van deze organisatie is niets meer vastgelegd.`,
    ]);
    expect((await run('verify', '--head', none ?? '')).err).toContain('geen.json is geen bewaard controlegetal.');
    expect((await run('verify', '--head', join(folder, 'nergens'))).err).toContain('nergens kan niet worden gelezen');
  });

  test('says of each organisation that all is as it was recorded, and of a row that was changed where', async () => {
    const sound = await run('verify');
    expect(sound).toMatchObject({ code: 0, err: '' });
    expect(sound.out).toMatch(/^ergens: alles klopt \(regels van het logboek: \d+, edities: 4\)\n$/);
    await here.asOwner(
      `set session_replication_role = replica; update chapter set title = 'Iets anders' where ordinal = 0`,
    );
    const changed = await run('verify', '--organisation', 'ergens');
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('ergens, begroting-2018/1: Wat de site toont is niet wat er is vastgelegd, bij ');
    expect((await readJson('verify'))[0].faults[0].where).toBe('begroting-2018/1');
  });

  test('says of an organisation that is not there that it is not, and nothing else', async () => {
    expect(await run('verify', '--organisation', 'nergens', '--json')).toMatchObject({ code: 1, out: '' });
  });
});

describe('doelspoor threads lapsed', () => {
  test('lists what was ruled on what is gone, and each can be taken away', async () => {
    expect((await run('threads', 'lapsed')).out).toBe('Alles wat is vastgelegd, heeft gevolg.\n');
    const { statements } = await readJson('threads', 'show', plan);
    const [from, to]: string[] = statements.map(({ wordedAs }: { wordedAs: string }) => wordedAs);
    await run('threads', 'confirm', from ?? '', to ?? '', '--reason', 'Eén plan.', '--decision', 'Besluit 7');
    const without = makeDocument('budget', 2019, [{ commitments: ['We planten duizend bomen langs de ringweg.'] }]);
    await importPublication(here.record, makeImport([without]), { actor: 'test', at: new Date('2026-01-03') });
    const { out } = await run('threads', 'lapsed');
    expect(out).toContain('Vastgelegd: dit hoort bij elkaar. Eén plan. (Besluit 7)\n');
    expect(out).toContain(
      '    staat er niet meer: “We stellen een profileringsstrategie op voor de hele binnenstad.” (budget 2019, editie 1, 2.1.4 ',
    );
    expect(out).toContain(`        ${from}\n`);
    const [lapsed, ...others] = await readJson('threads', 'lapsed');
    expect(others).toEqual([]);
    expect(lapsed).toMatchObject({ ruling: 'confirmed', decision: 'Besluit 7', gone: [{ wordedAs: to, edition: 1 }] });
    const command = / {4}weghalen: doelspoor (threads withdraw \S+ \S+) --reason/.exec(out)?.[1]?.split(' ') ?? [];
    expect(await run(...command, '--reason', 'Het plan is vervallen.')).toMatchObject({ code: 0 });
    expect(await readJson('threads', 'lapsed')).toEqual([]);
  });

  test('so is a ruling of before on what no readable edition words', async () => {
    const { rows } =
      await here.asOwner(`insert into disposal (organisation_id, disposal_id, from_statement, to_statement_id, ruling, reason, actor, at)
      select organisation_id, gen_random_uuid(), 'begroting-2017/2.1#voornemen-0', min(statement_id::text)::uuid, 'rejected', 'Iets anders.', 'test', now()
      from statement where kind = 'commitment' group by organisation_id returning to_statement_id`);
    const { out } = await run('threads', 'lapsed');
    expect(out).toContain(
      'Vastgelegd: dit hoort niet bij elkaar. Iets anders.\n    niet te lezen: begroting-2017/2.1#voornemen-0\n',
    );
    const ends = ['begroting-2017/2.1#voornemen-0', String(rows[0]?.['to_statement_id'])];
    expect(await run('threads', 'withdraw', ...ends, '--reason', 'Die editie is er niet meer.')).toMatchObject({
      code: 0,
    });
    expect(await readJson('threads', 'lapsed')).toEqual([]);
  });
});
