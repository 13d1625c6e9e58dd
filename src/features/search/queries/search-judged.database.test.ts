import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAll } from '../../../../tests/backup/verify-all.ts';
import { makeImport } from '../../../../tests/make-book.ts';
import { cycle, makeDocument } from '../../../../tests/make-cycle.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import type { Reading } from '../../../model/reading.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { judgeOrganisation } from '../../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { withdrawPublication } from '../../withdrawal/commands/withdraw-publication.ts';
import type { SearchHit } from './present-hits.ts';
import { type SearchOutcome, type SearchQuery, search } from './search.ts';

let here: TestRecord;
let organisations: ReadonlyMap<string, string>;
const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
const judge = { ...by, program: 'test' };

async function bring(...readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) await importPublication(here.record, makeImport([reading]), by);
  const all = await readShared(here.record, listOrganisations);
  organisations = new Map(all.map(({ slug, organisationId }) => [slug, organisationId]));
  for (const id of organisations.values()) await judgeOrganisation(here.record, id, judge);
}

beforeAll(async () => {
  here = await openTestRecord();
  const homes = (column: string, aim: string) => ({ 'Opgeleverde woningen': { [column]: aim } });
  await bring(
    cycle.budget2018,
    cycle.report2018,
    makeDocument('budget', 2018, [{ rows: homes('target 2018', '400') }], 'Elders'),
    makeDocument('annual-report', 2018, [{ rows: homes('target 2018', '500') }], 'Elders'),
  );
});
afterAll(() => here.close());

async function ask(text: string, given: Partial<SearchQuery> & { of?: string } = {}): Promise<SearchOutcome> {
  const { of = 'ergens', ...query } = given;
  const id = organisations.get(of) ?? '';
  return await read(here.record, id, (tx) =>
    search(tx, id, { text, year: null, kind: null, group: null, offset: 0, limit: 20, best: 3, ...query }),
  );
}

const bestFinding = ({ groups }: SearchOutcome): SearchHit | undefined => groups.get('bevindingen')?.best[0];

describe('findings', () => {
  test.each([
    'doel verlaagd',
    'streefwaarde verlaagd',
    'lager doel',
    'doelen verlaagd 2018',
    'verlaging samenwerkingsprojecten',
  ])('an aim that was lowered is found by %j', async (text) => {
    const finding = bestFinding(await ask(text));
    expect(finding?.slug).toMatch(/^target-lowered-and-met-/);
    expect(finding).toMatchObject({
      kind: 'finding',
      name: expect.stringContaining('Aantal samenwerkingsprojecten'),
      snippet: expect.stringContaining('“> 5”'),
    });
  });

  test('one that was raised is found by that, and not by the other', async () => {
    expect(bestFinding(await ask('doel verhoogd', { of: 'elders' }))?.slug).toMatch(/^target-changed-/);
    expect((await ask('doel verlaagd', { of: 'elders' })).groups.get('bevindingen')?.total).toBe(0);
    expect((await ask('doel verhoogd')).groups.get('bevindingen')?.total).toBe(0);
  });

  test('words by which it is sought stand in no snippet', async () => {
    const { hits } = await ask('verlaagd');
    expect(hits.length).toBeGreaterThan(0);
    for (const { name, snippet } of hits) expect(`${name} ${snippet}`).not.toContain('afgezwakt');
  });
});

test('a commitment is found once, whatever documents say it, and leads to its thread', async () => {
  const { groups } = await ask('profileringsstrategie');
  expect(groups.get('voornemens')).toMatchObject({
    total: 1,
    best: [{ kind: 'commitment', slug: expect.stringContaining('profileringsstrategie') }],
  });
});

test('each group says how much there is of it, whichever is asked, and the asked one alone is listed', async () => {
  const all = await ask('samenwerkingsprojecten');
  const totals = [...all.groups].map(([group, { total }]) => [group, total]);
  expect(totals).toEqual([
    ['bevindingen', expect.any(Number)],
    ['indicatoren', 2],
    ['voornemens', 0],
    ['onderdelen', 0],
  ]);
  expect(all.total).toBe(all.groups.values().reduce((sum, { total }) => sum + total, 0));
  const some = await ask('samenwerkingsprojecten', { group: 'indicatoren' });
  expect(some.hits.map(({ kind }) => kind)).toEqual(['indicator', 'indicator']);
  expect([...some.groups].map(([group, { total }]) => [group, total])).toEqual(totals);
  const none = await ask('samenwerkingsprojecten', { group: 'voornemens' });
  expect(none).toMatchObject({ total: 0, hits: [], suggestion: null });
  expect(none.groups.get('indicatoren')?.total).toBe(2);
});

test('what is common in text does not push findings out', async () => {
  const many = Array.from({ length: 620 }, (_, at) => ({ code: `9.${at}`, title: `Doel ${at}` }));
  await bring(makeDocument('budget', 2019, many));
  const outcome = await ask('doel');
  expect(outcome.isCut).toBe(true);
  expect(bestFinding(outcome)?.slug).toMatch(/^target-lowered-and-met-/);
  expect(outcome.groups.get('onderdelen')).toMatchObject({ isCut: true });
  expect(outcome.groups.get('bevindingen')).toMatchObject({ isCut: false });
});

test('what a judgement does not give any more, or what was withdrawn, is not found', async () => {
  expect(await verifyAll(here.record)).toEqual([]);
  const said = { publication: 'jaarverslag-2018', reason: 'Dit was een ander document.', decision: 'Besluit 12' };
  await withdrawPublication(here.record, organisations.get('ergens') ?? '', said, judge);
  expect((await ask('doel verlaagd')).groups.get('bevindingen')?.total).toBe(0);
  expect((await ask('profileringsstrategie')).groups.get('voornemens')?.total).toBe(1);
  const { rows } = await here.asOwner(`select count(*)::int as number from search_entry where text like '%“> 2”%'`);
  expect(rows).toEqual([{ number: 0 }]);
  expect(await verifyAll(here.record)).toEqual([]);
});

test('what somebody changed in what is found of a judgement is seen', async () => {
  await here.asOwner(
    `update search_entry set text = 'Iets anders.' where kind = 'commitment' and chapter_slug = '2.1.4'`,
  );
  expect(await verifyAll(here.record)).toMatchObject([{ why: { say: 'judged-otherwise' } }]);
});
