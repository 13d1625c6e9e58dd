import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseAt, loginAt, runOn } from '../../../tests/database.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { connectionTo, Record, type Server } from '../connection/record.ts';
import { read, readShared, write } from '../connection/transaction.ts';
import { appendEvent } from '../event-log/append-event.ts';
import { hashEvent, noHash } from '../event-log/event-hash.ts';
import { verifyEvents } from '../event-log/verify-events.ts';
import { migrate } from './migrate.ts';

const name = `doelspoor_test_${randomUUID().replaceAll('-', '')}`;
const [organisationId, eventId] = [randomUUID(), randomUUID()];
const at = new Date('2026-01-02T03:04:05.678Z');
const { server: shared, login } = inject('database');
const server: Server = databaseAt(shared, name);

beforeAll(async () => {
  await runOn(shared, `create database ${name}`);
  await migrate(server, '0011-nature');
  const event = { organisationId, sequence: 1, eventId, at, actor: 'test', command: 'do', payload: { number: 1 } };
  const hash = hashEvent(event, noHash);
  await runOn(
    server,
    `do $$ declare o uuid := '${organisationId}'; e uuid := gen_random_uuid(); p uuid := gen_random_uuid();
    begin
      insert into organisation values (o, 'ergens', 'Ergens', 'municipality'), (gen_random_uuid(), 'leeg', 'Leeg', 'region');
      insert into publication values (o, p, 'begroting-2018', 'budget', 2018, null, 'Begroting 2018', null);
      insert into edition values (o, e, p, 1, 'x', '{}', '[]', now());
      update publication set current_edition_id = e;
      insert into event values (o, 1, '${eventId}', '${at.toISOString()}', 'test', 'do', '{"number": 1}', '${noHash}', '${hash}');
      insert into event_head values (o, 1, '${hash}');
    end $$`,
  );
});
afterAll(() => runOn(shared, `drop database if exists ${name} with (force)`));

test('a record that is being read goes on with its log, and keeps an organisation without publications to itself', async () => {
  const reader = new pg.Client(connectionTo(server));
  await reader.connect();
  await reader.query('begin; select * from event; select * from organisation;');
  const migrated = migrate(server);
  // Until the migration waits for the reader.
  const waiting = `select count(*)::int as waiting from pg_stat_activity where datname = '${name}' and wait_event_type = 'Lock'`;
  while ((await runOn(shared, waiting)).rows[0]?.waiting === 0);
  await reader.query('commit');
  await migrated;
  await reader.end();
  const record = new Record(loginAt(server, login));
  try {
    expect((await readShared(record, listOrganisations)).map(({ slug }) => slug)).toEqual(['ergens']);
    await write(record, { organisationId, actor: 'test' }, (tx) =>
      appendEvent(tx, {
        organisationId,
        at,
        actor: 'test',
        command: 'do',
        payload: { text: '“é”\n\u0001', number: 2 },
      }),
    );
    expect(await read(record, organisationId, (tx) => verifyEvents(tx, organisationId))).toEqual({
      sound: true,
      entries: 2,
    });
  } finally {
    await record.close();
  }
});
