import type { Selectable } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Tables } from '../tables/tables.ts';
import { digestTable, readRowDigests } from './row-digests.ts';
import { write } from './transaction.ts';
import { writeDifference } from './write-difference.ts';

const own = '01900000-0000-7000-8000-000000000001';
const other = '01900000-0000-7000-8000-000000000002';

let here: TestRecord;
beforeAll(async () => {
  here = await openTestRecord();
  for (const [id, slug] of [
    [own, 'ergens'],
    [other, 'elders'],
  ])
    await here.asOwner(`insert into organisation values ('${id}', '${slug}', '${slug}', 'municipality')`);
});
afterAll(() => here.close());

type Given = readonly (readonly [at: string, name: string | null])[];

function rowsOf(organisationId: string, given: Given) {
  return given.map(([chapter, name]) => ({
    organisation_id: organisationId,
    finding: name ?? 'a',
    publication: 'begroting "2018"\n\u0001\u2028é',
    chapter,
  }));
}

async function put(organisationId: string, given: Given): Promise<number> {
  return await write(here.record, { organisationId, actor: 'test' }, async (tx) => {
    const key = ['publication', 'chapter', 'finding'] as const;
    const written = await writeDifference(tx, 'finding_place', organisationId, key, rowsOf(organisationId, given));
    expect(
      digestTable([...(await readRowDigests(tx, 'finding_place', organisationId, { ...written, key })).values()]),
    ).toBe(written.digest);
    return written.changed;
  });
}

/** The rows with the transaction that wrote each. */
async function stands(): Promise<Map<unknown, unknown>> {
  const { rows } = await here.asOwner(`select chapter || ' ' || finding as at, xmin::text as xmin from finding_place
    where organisation_id = '${own}' order by 1`);
  return new Map(rows.map(({ at, xmin }) => [at, xmin]));
}

test('only what differs is written, and rows of others stay', async () => {
  await put(other, [['1', 'a']]);
  expect(
    await put(own, [
      ['1', 'a'],
      ['2', 'a'],
      ['3', 'a'],
    ]),
  ).toBe(3);
  const before = await stands();
  expect(
    await put(own, [
      ['3', 'a'],
      ['2', 'a'],
      ['1', 'a'],
    ]),
  ).toBe(0);
  expect(
    await put(own, [
      ['1', 'a'],
      ['3', 'b'],
      ['4', 'a'],
    ]),
  ).toBe(4);
  const after = await stands();
  expect([...after.keys()]).toEqual(['1 a', '3 b', '4 a']);
  expect(after.get('1 a')).toBe(before.get('1 a'));
  expect(await put(own, [])).toBe(3);
  expect((await here.asOwner('select organisation_id from finding_place')).rows).toEqual([{ organisation_id: other }]);
});

test('a row that stays is updated where a column is another, whatever is in it', async () => {
  const text = 'regel\n\t"\\ \u0001\u2028\u{1f600}';
  const place = { publication: 'begroting-2018', chapter: 'een' };
  const content: Finding = {
    ...{ key: 'a', rule: 'r', severity: 'info', chapter: place, message: { nl: text, en: text } },
    subject: { kind: 'indicator', thread: 't', title: text },
    evidence: [{ ...place, statement: null, kind: null, label: { nl: text, en: '' }, raw: '0,1', position: null }],
    also: [],
    speaksFor: [],
  };
  const lasting = {
    place: null,
    evidence: null,
    gone: null,
    became: null,
    found_at: null,
    indicators: ['t', 'een "ander"'],
  };
  const about = { thread_kind: 'indicator', thread: 't', field: null, year: 2018 } as const;
  const row = {
    organisation_id: own,
    key: 'a',
    ordinal: 0,
    rule: 'r',
    severity: 'info',
    ...about,
    content,
    ...lasting,
  } as const;
  const second = { ...row, key: 'b' };
  const putFindings = (given: readonly Selectable<Tables['finding']>[]) =>
    write(here.record, { organisationId: own, actor: 'test' }, async (tx) => {
      const written = await writeDifference(tx, 'finding', own, ['key'], given);
      const held = await readRowDigests(tx, 'finding', own, { key: ['key'], columns: written.columns });
      expect(digestTable([...held.values()])).toBe(written.digest);
      return written.changed;
    });
  expect(await putFindings([row, second])).toBe(2);
  expect(await putFindings([row, second])).toBe(0);
  expect(await putFindings([{ ...row, content: { ...content, evidence: [] } }, second])).toBe(1);
  expect(await putFindings([{ ...row, ordinal: 1, field: 'f' }, second])).toBe(1);
  const { rows } = await here.asOwner('select key, ordinal, field, content from finding order by key');
  expect(rows).toEqual([
    { key: 'a', ordinal: 1, field: 'f', content },
    { key: 'b', ordinal: 0, field: null, content },
  ]);
});
