import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { ensureOrganisation } from '../../../features/organisations/commands/ensure-organisation.ts';
import { write } from '../../../record/connection/transaction.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { watchRecord } from './watch-record.ts';

let here: TestRecord;
const ids = new Map<string, string>();
/** What was told since the test began, in order; `heard` resolves at the next of a slug. */
const told: string[] = [];
const waiting: { slug: string; resolve: () => void }[] = [];
const stopping = new AbortController();
let watching: Promise<void>;

function heard(slug: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  waiting.push({ slug, resolve });
  return promise;
}

function hear(slug: string): void {
  told.push(slug);
  for (const one of waiting.splice(0)) {
    if (one.slug === slug) one.resolve();
    else waiting.push(one);
  }
}

/** Adds an organisation that published something: any other is nobody's to see. */
async function add(slug: string): Promise<void> {
  const by = { actor: 'test', at: new Date() };
  const id = await ensureOrganisation(here.record, { slug, name: slug, kind: 'municipality' }, by);
  ids.set(slug, id);
  await tamper(slug, `insert into published_edition values ('${id}', gen_random_uuid(), now())`);
}

async function log(slug: string, command: string): Promise<void> {
  const organisationId = ids.get(slug) ?? '';
  const writer = { organisationId, actor: 'test' };
  await write(here.record, writer, (tx) => appendEvent(tx, { ...writer, at: new Date(), command, payload: {} }));
}

/** Waits until everything was looked at that was written before: the second change that is told was found by a later look. */
async function lookedAtAll(): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    const next = heard('zwolle');
    await log('zwolle', 'import-publication');
    await next;
  }
}

async function tamper(slug: string, statement: string): Promise<void> {
  await here.asOwner(
    `set session_replication_role = replica; set doelspoor.organisation = '${ids.get(slug)}'; ${statement}`,
  );
}

beforeAll(async () => {
  here = await openTestRecord();
  await add('assen');
  await add('zwolle');
  const both = [heard('assen'), heard('zwolle')];
  watching = watchRecord(here.record, hear, stopping.signal, 20);
  await Promise.all(both);
});
afterAll(async () => {
  stopping.abort();
  await watching;
  await here.close();
});
afterEach(() => told.splice(0));

test('the first look finds every organisation changed', () => {
  expect(told).toEqual(['assen', 'zwolle']);
});

test('a change of one organisation is told of that one alone, also by a command that nobody knows', async () => {
  const next = heard('assen');
  await log('assen', 'something-new');
  await next;
  expect(told).toEqual(['assen']);
});

test('what the public does not see changes nothing, also when much of it comes', async () => {
  for (let time = 0; time < 3; time += 1) await log('assen', 'set-finding-options');
  await log('assen', 'rule-on-link');
  await lookedAtAll();
  expect(told).not.toContain('assen');
});

test('what is seen is told though something unseen came after it', async () => {
  const next = heard('assen');
  await log('assen', 'judge-organisation');
  await log('assen', 'set-finding-options');
  await next;
  expect(told).toEqual(['assen']);
});

test('another log of the same length is a change', async () => {
  const next = heard('assen');
  for (const table of ['event', 'event_head']) {
    const last = `sequence = (select max(sequence) from ${table} where organisation_id = '${ids.get('assen')}')`;
    await tamper(
      'assen',
      `update ${table} set hash = repeat('a', 64) where organisation_id = '${ids.get('assen')}' and ${last}`,
    );
  }
  await next;
  expect(told).toContain('assen');
});

test('an organisation that comes or goes is a change', async () => {
  const came = heard('borger');
  await add('borger');
  await came;
  const went = heard('borger');
  await tamper('borger', `delete from organisation where slug = 'borger'`);
  await went;
  expect(told).toEqual(['borger', 'borger']);
});
