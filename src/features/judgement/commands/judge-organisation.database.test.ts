import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeImport } from '../../../../tests/make-book.ts';
import { cycle, makeDocument } from '../../../../tests/make-cycle.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { countAccount } from '../../../findings/account/account-counts.ts';
import type { Reading } from '../../../model/reading.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { verifyEvents } from '../../../record/event-log/verify-events.ts';
import { judgedKeys } from '../../../record/witness/judged-digests.ts';
import { explainFinding } from '../../findings/commands/explain-finding.ts';
import { setFindingOptions } from '../../findings/commands/set-finding-options.ts';
import { countStateOfAccount } from '../../findings/queries/count-state-of-account.ts';
import { findExplanation } from '../../findings/queries/find-explanation.ts';
import { findFinding } from '../../findings/queries/find-finding.ts';
import { listFindings } from '../../findings/queries/list-findings.ts';
import { readStateOfAccount } from '../../findings/queries/read-state-of-account.ts';
import { listNamedIndicators } from '../../indicators/queries/list-named-indicators.ts';
import { readHead } from '../../log/queries/read-head.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { atTheMachine } from '../../people/working.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { mergeThreads } from '../../threads/commands/merge-threads.ts';
import { ruleOnLinks } from '../../threads/commands/rule-on-link.ts';
import { splitThread } from '../../threads/commands/split-thread.ts';
import { findThread } from '../../threads/queries/find-thread.ts';
import { listChapterThreads } from '../../threads/queries/list-chapter-threads.ts';
import { listThreads } from '../../threads/queries/list-threads.ts';
import { listThreadsOfField } from '../../threads/queries/list-threads-of-field.ts';
import { readLastWorded } from '../../wordings/queries/read-last-worded.ts';
import { judgeOrganisation } from './judge-organisation.ts';

let here: TestRecord;
beforeEach(async () => {
  here = await openTestRecord();
});
afterEach(() => here.close());

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };

async function organisationOf(slug = 'ergens'): Promise<string> {
  const found = (await readShared(here.record, listOrganisations)).find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found.organisationId;
}

async function bring(...readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) await importPublication(here.record, makeImport([reading]), by);
}

async function judge(program = 'one', slug = 'ergens') {
  return await judgeOrganisation(here.record, await organisationOf(slug), { ...by, program });
}

async function ask<Result>(body: (tx: ReadDb, organisationId: string) => Promise<Result>, slug = 'ergens') {
  const organisationId = await organisationOf(slug);
  return await read(here.record, organisationId, (tx) => body(tx, organisationId));
}

const page = { limit: 50, offset: 0 };

/** What is found, the gravest first. */
async function rules(slug = 'ergens'): Promise<string[]> {
  const { findings } = await ask((tx, id) => listFindings(tx, id, {}, page), slug);
  return findings.map(({ rule }) => rule);
}

/** All that is derived, as it stands in the tables. */
async function derived(): Promise<unknown[]> {
  const tables = [...Object.keys(judgedKeys), 'judgement'];
  const rows = tables.map((table) => here.asOwner(`select * from ${table} t order by t::text`));
  return (await Promise.all(rows)).map((answer) => answer.rows);
}

const indicator = 'aantal-samenwerkingsprojecten';
const plan = 'we-stellen-een-profileringsstrategie-op-voor-de-binnenstad';

async function links(from: string, to: string, ruling: 'confirmed' | 'rejected' | 'withdrawn', at = by.at) {
  const given = { links: [{ from, to }], ruling, reason: 'Zo staat het in het raadsvoorstel.', decision: null };
  await ruleOnLinks(here.record, await organisationOf(), given, { actor: 'test', at });
}

/** The keys of the statements of each commitment thread. */
async function commitmentKeys(): Promise<string[][]> {
  const threads = await ask(async (tx, id) => {
    const listed = await listThreads(tx, id, 'commitment');
    return await Promise.all(listed.map(({ slug }) => findThread(tx, id, 'commitment', slug)));
  });
  return threads.map((thread) => thread?.statements.map(({ key }) => key) ?? []);
}

describe('judging', () => {
  test('makes threads and findings of the current editions, that can be found by address', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    expect(await judge()).toEqual({
      outcome: 'judged',
      threads: 4,
      findings: { error: 1, warning: 1, info: 0 },
      explanations: { lost: [], changed: [] },
    });
    expect(await rules()).toEqual(['target-lowered-and-met', 'commitment-unanswered']);
    const [fields, found, inField, named] = await ask(async (tx, id) => [
      await listThreads(tx, id, 'policy-field'),
      await findThread(tx, id, 'indicator', indicator),
      await listThreadsOfField(tx, id, 'promoten'),
      await listNamedIndicators(tx, id, indicator),
    ]);
    expect(fields).toEqual([
      {
        slug: 'promoten',
        title: 'Promoten',
        field: null,
        publications: 2,
        firstYear: 2018,
        lastYear: 2018,
        findings: 2,
      },
    ]);
    expect(found?.statements.map(({ publication, figures }) => [publication.slug, figures.at(-1)?.raw])).toEqual([
      ['begroting-2018', '> 5'],
      ['jaarverslag-2018', '> 2'],
    ]);
    expect(inField.map(({ kind, slug }) => `${kind} ${slug}`)).toContain(`commitment ${plan}`);
    expect(named).toEqual([indicator]);
  });

  test('tells of a chapter which thread each statement is in, and of an account which commitment it answers', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    const threads = await ask((tx, id) => listChapterThreads(tx, id, 'jaarverslag-2018', '2.1.4'));
    const keys = threads.map(({ key }) => key);
    const names = await ask((tx, id) => readLastWorded(tx, id, keys));
    const nameOf = (key: string) => names.get(key)?.wordedAs.replace(/-[0-9a-f]+$/, '');
    expect(threads.map(({ key, kind, slug }) => [nameOf(key), kind, slug])).toEqual([
      ['jaarverslag-2018/2.1.4#verantwoording', 'commitment', plan],
      ['jaarverslag-2018/2.1.4#indicator', 'indicator', indicator],
      ['jaarverslag-2018/2.1.4', 'policy-field', 'promoten'],
    ]);
  });

  test('twice changes nothing and logs nothing', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    const [before, head] = [await derived(), await ask(readHead)];
    expect(await judge()).toEqual({ outcome: 'same' });
    expect(await derived()).toEqual(before);
    expect(await ask(readHead)).toEqual(head);
  });

  test('by another program judges again', async () => {
    await bring(cycle.budget2018);
    await judge('one');
    expect((await judge('two')).outcome).toBe('judged');
  });

  test('after a next edition or another document keeps every address', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    const slugs = async () => (await ask((tx, id) => listThreadsOfField(tx, id, 'promoten'))).map(({ slug }) => slug);
    const before = await slugs();
    // An older document comes in, with other wordings: without the earlier addresses its words would name the threads.
    const older = makeDocument('budget', 2017, [
      { title: 'Promoten van de stad', commitments: ['We stellen een profileringsstrategie voor de binnenstad op.'] },
    ]);
    await bring(older, cycle.budget2019);
    expect((await judge()).outcome).toBe('judged');
    expect(await slugs()).toEqual(expect.arrayContaining(before));
    expect(await ask((tx, id) => findThread(tx, id, 'policy-field', 'promoten'))).toMatchObject({
      statements: [{}, {}, {}, {}],
    });
    const edition = makeDocument('annual-report', 2018, [{ accounts: ['Er is een loket voor ondernemers geopend.'] }]);
    await bring(edition);
    await judge();
    expect(await slugs()).toEqual(expect.arrayContaining(before));
  });

  test('two at once give one outcome', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    const outcomes = await Promise.all([judge(), judge(), judge()]);
    const once = ['judged', 'same', 'same'];
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(once);
    const again = await Promise.all([judge('two'), judge('two'), judge('two')]);
    expect(again.map(({ outcome }) => outcome).toSorted()).toEqual(once);
    expect(await rules()).toHaveLength(2);
  });

  test('leaves the log sound', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    expect(await ask(verifyEvents)).toEqual({ sound: true, entries: 4 });
  });
});

describe('what a person rules about links', () => {
  const wording = 'We stellen een profileringsstrategie op voor de hele binnenstad.';
  const other = 'We openen in de haven een balie voor wie een zaak begint.';

  async function bringTwoYears(): Promise<[first: string, next: string, unlike: string]> {
    await bring(cycle.budget2018, makeDocument('budget', 2019, [{ commitments: [wording, other] }]));
    await judge();
    const keys = (await commitmentKeys()).flat();
    const names = await ask((tx, id) => readLastWorded(tx, id, keys));
    const of2019 = keys.filter((key) => names.get(key)?.wordedAs.startsWith('begroting-2019/'));
    const threads = await commitmentKeys();
    const [together = []] = threads.filter(({ length }) => length === 2);
    const [first = '', next = ''] = together;
    return [first, next, of2019.find((key) => key !== next) ?? ''];
  }

  test('rejected splits a thread, and withdrawn joins it again', async () => {
    const [first, next] = await bringTwoYears();
    expect(await commitmentKeys()).toContainEqual([first, next]);
    await links(first, next, 'rejected');
    expect((await judge()).outcome).toBe('judged');
    expect(await commitmentKeys()).not.toContainEqual([first, next]);
    await links(next, first, 'withdrawn', new Date('2026-01-03'));
    await judge();
    expect(await commitmentKeys()).toContainEqual([first, next]);
    await expect(links(first, next, 'withdrawn')).rejects.toThrow('no-ruling');
  });

  test('confirmed survives a rerun and a new document', async () => {
    const [, , unlike] = await bringTwoYears();
    const pair = (await commitmentKeys()).filter(({ length }) => length === 1).flat();
    const names = await ask((tx, id) => readLastWorded(tx, id, pair));
    const [old = ''] = pair.filter((key) => names.get(key)?.wordedAs.startsWith('begroting-2018/'));
    await links(old, unlike, 'confirmed');
    await judge();
    expect(await commitmentKeys()).toContainEqual([old, unlike]);
    await judge('another program');
    expect(await commitmentKeys()).toContainEqual([old, unlike]);
    await bring(cycle.report2018);
    await judge();
    expect(await commitmentKeys()).toContainEqual([old, unlike]);
    const threads = await ask((tx, id) => listThreadsOfField(tx, id, 'promoten'));
    const link = threads.flatMap((thread) => thread.links).find(({ from, to }) => from === old && to === unlike);
    expect(link).toMatchObject({ confirmation: 'confirmed' });
    expect(await ask(verifyEvents)).toMatchObject({ sound: true });
  });

  test('says that one thread is two, and that two are one', async () => {
    const [first, next, unlike] = await bringTwoYears();
    const id = await organisationOf();
    const ground = { reason: 'Een ander plan.', decision: 'Amendement 3' };
    const thread = { kind: 'commitment', slug: plan } as const;
    expect(await splitThread(here.record, id, { thread, from: next }, ground, by)).toEqual([{ from: first, to: next }]);
    await judge();
    expect(await commitmentKeys()).toContainEqual([first]);
    // The earliest statement keeps the address; the other goes on under a name of its own.
    const slugs = await ask(async (tx) => {
      const chapter = await listChapterThreads(tx, id, 'begroting-2019', '2.1.4');
      return new Map(chapter.map(({ key, slug }) => [key, slug]));
    });
    expect(slugs.get(next)).not.toBe(plan);
    const balie = { kind: 'commitment', slug: slugs.get(unlike) ?? '' } as const;
    expect(await mergeThreads(here.record, id, [balie, thread], ground, by)).toEqual([{ from: first, to: unlike }]);
    await judge();
    expect(await commitmentKeys()).toContainEqual([first, unlike]);
    const gone = { kind: 'commitment', slug: 'nergens' } as const;
    await expect(mergeThreads(here.record, id, [thread, gone], ground, by)).rejects.toThrow('no-thread');
    await expect(mergeThreads(here.record, id, [thread, thread], ground, by)).rejects.toThrow('one-thread');
    await expect(splitThread(here.record, id, { thread, from: first }, ground, by)).rejects.toThrow('first-of-thread');
    await expect(splitThread(here.record, id, { thread, from: next }, ground, by)).rejects.toThrow('not-in-thread');
  });

  test.each([
    [
      'a statement that is not there',
      'begroting-2018/2.1.4#voornemen-x',
      'begroting-2018/2.1.4',
      /^no-statement .*begroting-2018\/2.1.4#voornemen-x/,
    ],
    ['a statement with itself', 'begroting-2018/2.1.4', 'begroting-2018/2.1.4', /^same-statement/],
  ])('is refused for %s, and leaves nothing', async (_, from, to, why) => {
    await bring(cycle.budget2018);
    const head = await ask(readHead);
    await expect(links(from, to, 'confirmed')).rejects.toThrow(why);
    expect(await ask(readHead)).toEqual(head);
  });

  test('is refused where the two are of other kinds, and without a reason', async () => {
    await bring(cycle.budget2018);
    await judge();
    const keys = await ask((tx, id) => listChapterThreads(tx, id, 'begroting-2018', '2.1.4'));
    const keyOf = (kind: string) => keys.find((one) => one.kind === kind)?.key ?? '';
    await expect(links(keyOf('indicator'), keyOf('commitment'), 'confirmed')).rejects.toThrow(
      'other-kind {"one":"indicator","other":"commitment"}',
    );
    const given = { links: [], ruling: 'confirmed', reason: ' ', decision: null } as const;
    await expect(ruleOnLinks(here.record, await organisationOf(), given, by)).rejects.toThrow('no-reason');
  });
});

function present(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

describe('an explanation', () => {
  const given = { reason: 'De raad stelde het doel bij.', decision: 'Raadsbesluit 12', decidedOn: '2018-06-20' };

  async function explain(finding: string, more: object = {}, at = by.at) {
    await explainFinding(here.record, await organisationOf(), { finding, ...given, ...more }, { actor: 'test', at });
  }

  test('stands beside its finding at once and counts in the state of account, also after a rerun', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    const [found] = (await ask((tx, id) => listFindings(tx, id, { rule: 'target-lowered-and-met' }, page))).findings;
    const key = found?.key ?? '';
    const changes = async () => (await ask(readStateOfAccount)).total.changes['aim-changed'];
    expect(await changes()).toMatchObject({ explained: [], told: [], unexplained: [{ finding: key }] });
    await explain(key);
    expect(await ask((tx, id) => findFinding(tx, id, key))).toMatchObject({
      key,
      field: 'promoten',
      fieldTitle: 'Promoten',
      year: 2018,
      explanation: { ...given, at: by.at },
    });
    expect(await changes()).toMatchObject({ explained: [{ finding: key }], unexplained: [] });
    const { commitments, aims, ...counts } = countAccount((await ask(readStateOfAccount)).total);
    const there = { commitments: present(commitments), aims: present(aims) };
    expect(await ask(countStateOfAccount)).toEqual({ ...counts, ...there });
    expect(counts.changes).toEqual({ unexplained: 0, told: 0, explained: 1 });
    await judge('another program');
    expect(await ask((tx, id) => findFinding(tx, id, key))).toMatchObject({ explanation: given });
  });

  test('is kept when the cause of its finding goes', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    const [found] = (await ask((tx, id) => listFindings(tx, id, { rule: 'target-lowered-and-met' }, page))).findings;
    const key = found?.key ?? '';
    await explain(key);
    await bring(makeDocument('annual-report', 2018, [{ accounts: ['Er is van alles gedaan voor de binnenstad.'] }]));
    await judge();
    expect(await ask((tx, id) => findFinding(tx, id, key))).toBeNull();
    expect(await ask((tx, id) => findExplanation(tx, id, key))).toMatchObject({ ...given, message: found?.message.nl });
    await bring(cycle.report2018);
    await judge();
    expect(await ask((tx, id) => findFinding(tx, id, key))).toMatchObject({ explanation: given });
  });

  test('can be replaced and withdrawn, and nothing of it is lost', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    const [found] = (await ask((tx, id) => listFindings(tx, id, {}, page))).findings;
    const key = found?.key ?? '';
    await explain(key);
    await explain(key, { reason: 'Beter gezegd.' }, new Date('2026-01-03'));
    expect(await ask((tx, id) => findFinding(tx, id, key))).toMatchObject({ explanation: { reason: 'Beter gezegd.' } });
    await explain(key, { reason: 'Het klopte niet.', isWithdrawn: true }, new Date('2026-01-04'));
    expect(await ask((tx, id) => findFinding(tx, id, key))).toMatchObject({ explanation: null });
    const { rows } = await here.asOwner('select reason from explanation order by at');
    expect(rows.map(({ reason }) => reason)).toEqual([given.reason, 'Beter gezegd.', 'Het klopte niet.']);
    await expect(here.asOwner('delete from explanation')).rejects.toThrow('never changed');
  });

  test.each([
    [{}, 'no-finding'],
    [{ decidedOn: '2018-02-30' }, 'bad-day {"day":"2018-02-30"}'],
    [{ decidedOn: '0000-01-01' }, 'bad-day {"day":"0000-01-01"}'],
    [{ isWithdrawn: true }, 'no-explanation'],
    [{ reason: 'x'.repeat(2001) }, 'too-long {"what":"reason","length":2001'],
  ])('is refused where there is something wrong with it: %j', async (more, why) => {
    await bring(cycle.budget2018);
    await judge();
    const head = await ask(readHead);
    await expect(explain('target-changed-00000000', more)).rejects.toThrow(why);
    expect(await ask(readHead)).toEqual(head);
  });
});

describe('the settings of the rules', () => {
  async function set(config: object) {
    const given = { config: { rules: { ...config } }, reason: 'Afspraak met de rekenkamer.' };
    await setFindingOptions(here.record, given, atTheMachine(await organisationOf(), by.actor), by.at);
  }

  test('change what is found with the next judgement', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    await set({ 'commitment-unanswered': 'off', 'target-changed': 'off', 'target-lowered-and-met': 'info' });
    expect(await judge()).toMatchObject({ findings: { error: 0, warning: 0, info: 1 } });
    expect(await rules()).toEqual(['target-lowered-and-met']);
  });

  test('are refused for a rule that is not there', async () => {
    await bring(cycle.budget2018);
    await expect(set({ 'no-such-rule': 'off' })).rejects.toMatchObject({
      saying: { say: 'bad-settings', with: { fault: { say: 'no-rule', with: { rule: 'no-such-rule' } } } },
    });
  });
});

describe('a list of findings', () => {
  test('is cut by a filter, with what else could be chosen', async () => {
    await bring(cycle.budget2018, cycle.report2018);
    await judge();
    const list = (filter: Parameters<typeof listFindings>[2], limit = 50) =>
      ask((tx, id) => listFindings(tx, id, filter, { limit, offset: 0 }));
    const warnings = await list({ severity: 'warning' });
    expect(warnings).toMatchObject({
      total: 1,
      findings: [{ rule: 'commitment-unanswered' }],
      facets: {
        severity: [
          { severity: 'error', count: 1 },
          { severity: 'warning', count: 1 },
        ],
        rule: [{ rule: 'commitment-unanswered', count: 1 }],
        field: [{ slug: 'promoten', title: 'Promoten', count: 1 }],
        year: [{ year: 2018, count: 1 }],
      },
    });
    expect(await list({}, 1)).toMatchObject({ total: 2, findings: [{ severity: 'error' }] });
    expect(await list({ thread: { kind: 'indicator', slug: indicator } })).toMatchObject({ total: 1 });
    expect(await list({ publication: 'begroting-2018', chapter: '2.1.4' })).toMatchObject({ total: 2 });
    expect(await list({ publication: 'begroting-2019' })).toMatchObject({ total: 0, findings: [] });
    expect(await list({ field: 'promoten', year: 2018, rule: 'commitment-unanswered' })).toMatchObject({ total: 1 });
  });
});

test('nothing of another organisation is seen or touched', async () => {
  const chapters = [{ commitments: ['We bouwen een brug over het kanaal bij het oude station.'] }];
  await bring(cycle.budget2018, cycle.report2018, makeDocument('budget', 2018, chapters, 'Elders'));
  await judge();
  await judge('one', 'elders');
  expect(await rules('elders')).not.toContain('target-lowered-and-met');
  const key = (await ask((tx, id) => listFindings(tx, id, {}, page))).findings[0]?.key ?? '';
  const [own, other] = [await organisationOf(), await organisationOf('elders')];
  // In the transaction of the one, asked for by the name of the other.
  const seen = await read(here.record, other, async (tx) => [
    await listThreads(tx, own, 'indicator'),
    (await listFindings(tx, own, {}, page)).findings,
    await findFinding(tx, own, key),
    (await readStateOfAccount(tx, own)).years,
  ]);
  expect(seen).toEqual([[], [], null, []]);
  const given = { finding: key, reason: 'Van een ander.', decision: null, decidedOn: null };
  await expect(explainFinding(here.record, other, given, by)).rejects.toThrow('no-finding');
});
