import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { read, write } from '../connection/transaction.ts';
import { appendEvent } from './append-event.ts';
import { verifyEvents } from './verify-events.ts';

let here: TestRecord | undefined;
let organisationId = '';
afterAll(() => here?.close());

beforeEach(async () => {
  here ??= await openTestRecord();
  organisationId = randomUUID();
  await here.asOwner(`insert into organisation values ('${organisationId}', '${organisationId}', 'Ergens', 'other')`);
  for (const number of [1, 2, 3]) await append(number);
});

async function append(number: number): Promise<void> {
  const event = {
    organisationId,
    at: new Date(),
    actor: 'test',
    command: 'do',
    payload: { number, text: 'é', nothing: null },
  };
  await write(record(), { organisationId, actor: 'test' }, (tx) => appendEvent(tx, event));
}

function record() {
  if (here === undefined) throw new Error('not open');
  return here.record;
}

async function tamper(statement: string): Promise<void> {
  await here?.asOwner(
    `set session_replication_role = replica; set doelspoor.organisation = '${organisationId}'; ${statement}`,
  );
}

function verdict() {
  return read(record(), organisationId, (tx) => verifyEvents(tx, organisationId));
}

test('a log that nobody touched is sound', async () => {
  expect(await verdict()).toEqual({ sound: true, entries: 3 });
});

test('entries that come at once get numbers without gaps', async () => {
  await Promise.all([4, 5, 6, 7, 8, 9].map(append));
  expect(await verdict()).toEqual({ sound: true, entries: 9 });
});

test('nobody changes or removes an entry, the owner neither', async () => {
  for (const change of ['update event set actor = null', 'delete from event', 'truncate event']) {
    await expect(here?.asOwner(change)).rejects.toThrow('never changed');
  }
});

test('an entry that was changed past all that is found', async () => {
  await tamper(
    `update event set payload = '{"number": 7}' where organisation_id = '${organisationId}' and sequence = 2`,
  );
  expect(await verdict()).toMatchObject({ sound: false, sequence: 2, why: 'entry-changed' });
});

test('so is one that was taken out, in the middle or at the end', async () => {
  await tamper(`delete from event where organisation_id = '${organisationId}' and sequence = 3`);
  expect(await verdict()).toMatchObject({ sound: false, sequence: 3 });
  await tamper(`delete from event where organisation_id = '${organisationId}' and sequence = 1`);
  expect(await verdict()).toMatchObject({ sound: false, sequence: 1, why: 'entry-missing' });
});
