import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../tests/make-book.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { importPublication } from '../commands/import-publication.ts';
import { listOrganisations } from '../queries/list-organisations.ts';
import { read, readShared } from '../transaction.ts';
import { verifyEditions } from './verify-editions.ts';

let here: TestRecord;
let organisationId = '';
let kept: { readonly content: string; readonly sha256: string };

beforeAll(async () => {
  here = await openTestRecord();
  await importPublication(here.record, makeImport(makeBook(3), '/boek', true), { actor: 'test', at: new Date() });
  organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
  kept = await read(here.record, organisationId, (tx) =>
    tx.selectFrom('edition').select(['content', 'sha256']).executeTakeFirstOrThrow(),
  );
});
afterAll(() => here.close());
beforeEach(() =>
  tamper(`update edition set sha256 = '${kept.sha256}', content = '${kept.content.replaceAll("'", "''")}'`),
);

/** Past the triggers that keep an edition as it is, as somebody who owns the database can go. */
async function tamper(statement: string): Promise<void> {
  await here.asOwner(
    `set session_replication_role = replica; set doelspoor.organisation = '${organisationId}'; ${statement}`,
  );
}

async function faults(): Promise<readonly string[]> {
  const { faults: found } = await read(here.record, organisationId, (tx) => verifyEditions(tx, organisationId));
  return found.map(({ edition, why }) => `${edition.replace(/^.*\//, '')}: ${why}`);
}

test('editions that nobody touched are sound', async () => {
  expect(await read(here.record, organisationId, (tx) => verifyEditions(tx, organisationId))).toEqual({
    editions: 1,
    faults: [],
  });
});

test('a content that was changed no longer gives its hash', async () => {
  await tamper(`update edition set content = replace(content, '"chapters"', '"Chapters"')`);
  expect(await faults()).toEqual(['1: De inhoud past niet bij de controlesom.']);
});

test('a content that was changed together with its hash is not what the log says', async () => {
  await tamper(`update edition set content = '{}', sha256 = encode(sha256('{}'), 'hex')`);
  expect(await faults()).toEqual(['1: De controlesom is een andere dan die in het logboek.']);
});

test('an edition under another number is one that the log does not know, and its own is gone', async () => {
  await tamper(`update edition set number = 7`);
  expect(await faults()).toEqual([
    '7: Het logboek weet niets van deze editie.',
    '1: Deze editie staat in het logboek en is er niet meer.',
  ]);
  await tamper(`update edition set number = 1`);
});

test.each([
  ['chapter', `update chapter set title = title || ' en meer' where ordinal = 1`, 'de kop'],
  ['passage', `update passage set blocks = '[]' where ordinal = 0`, 'de tekst'],
  ['commitment', `delete from commitment where ordinal = 0`, 'de voornemens'],
  ['account', `update account set text = 'Dit is gelukt.'`, 'de verantwoording'],
  ['indicator', `update indicator set unit = 'paarden'`, 'de indicatoren'],
  ['figure', `update figure set raw = '999' where ordinal = 0`, 'de cijfers'],
  ['amount', `update amount set euros = euros + 1`, 'de bedragen'],
])('rows of %s that were changed say something else than the content', async (table, change, told) => {
  await here.asOwner(`create table kept as select * from ${table}`);
  await tamper(change);
  const found = await faults();
  await tamper(`delete from ${table}; insert into ${table} select * from kept; drop table kept`);
  expect(found.length).toBeGreaterThan(0);
  for (const fault of found) expect(fault).toContain(told);
  expect(await faults()).toEqual([]);
});
