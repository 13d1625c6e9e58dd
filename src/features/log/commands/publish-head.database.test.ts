import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../../tests/make-book.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { read, readShared, write } from '../../../record/connection/transaction.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { listPublishedHeads } from '../queries/list-published-heads.ts';
import { publishHead } from './publish-head.ts';

let here: TestRecord;
let organisationId = '';
const by = { actor: 'test', at: new Date('2026-01-02') };

beforeAll(async () => {
  here = await openTestRecord();
  await importPublication(here.record, makeImport(makeBook(1)), by);
  organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
});
afterAll(() => here.close());

const heads = () => read(here.record, organisationId, (tx) => listPublishedHeads(tx, organisationId));
const publish = () => publishHead(here.record, organisationId);

/** As if what was published so far was published a day before. */
async function wait(): Promise<void> {
  await here.asOwner('set session_replication_role = replica; update published_head set day = day - 1');
}

test('the end of the log is published once a day, and not on a day on which nothing was logged', async () => {
  expect([await publish(), await publish()]).toEqual([true, false]);
  const [first] = await heads();
  expect(first).toMatchObject({
    day: new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(),
    sequence: 2,
  });
  await importPublication(here.record, makeImport(makeBook(1, 'Anders.')), by);
  expect(await publish()).toBe(false);
  await wait();
  expect([await publish(), await publish()]).toEqual([true, false]);
  await wait();
  expect(await publish()).toBe(false);
  expect((await heads()).map(({ sequence }) => sequence)).toEqual([3, 2]);
  const [head] = await read(here.record, organisationId, (tx) => tx.selectFrom('event_head').selectAll().execute());
  expect((await heads())[0]?.hash).toBe(head?.hash);
});

test('at once by several it is published once', async () => {
  await importPublication(here.record, makeImport(makeBook(1, 'Weer anders.')), by);
  await wait();
  const all = await Promise.all([publish(), publish(), publish()]);
  expect(all.filter((one) => one)).toHaveLength(1);
});

test('nobody changes or removes what was published, the owner neither', async () => {
  for (const change of [
    `update published_head set hash = 'x'`,
    'delete from published_head',
    'truncate published_head',
  ])
    await expect(here.asOwner(change)).rejects.toThrow('never changed');
  await expect(
    write(here.record, { organisationId, actor: 'x' }, (tx) =>
      tx
        .insertInto('published_head')
        .values({ organisation_id: organisationId, day: '2020-01-01', sequence: 1, hash: 'x', published_at: by.at })
        .execute(),
    ),
  ).rejects.toThrow('permission denied');
});
