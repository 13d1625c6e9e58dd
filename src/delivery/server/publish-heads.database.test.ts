import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../tests/make-book.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';
import { publishHeads } from './publish-heads.ts';

let here: TestRecord;
beforeAll(async () => {
  here = await openTestRecord();
  await importPublication(here.record, makeImport(makeBook(1)), { actor: 'test', at: new Date() });
});
afterAll(() => here.close());

test('a server that runs publishes the heads by itself, and stops when told', async () => {
  const stopping = new AbortController();
  const faults: unknown[] = [];
  const publishing = publishHeads(here.record, stopping.signal, (error) => faults.push(error));
  const count = async () => (await here.asOwner('select count(*)::int as count from published_head')).rows[0]?.count;
  while ((await count()) === 0);
  stopping.abort();
  await publishing;
  expect(await count()).toBe(1);
  expect(faults).toEqual([]);
});
