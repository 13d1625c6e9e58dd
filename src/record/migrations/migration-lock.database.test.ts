import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { databaseAt, runOn } from '../../../tests/database.ts';
import { connectionTo, type Server } from '../connection/record.ts';
import { migrate } from './migrate.ts';

let name = '';
let server: Server;
let other: pg.Client;

beforeEach(async () => {
  const { server: shared, template } = inject('database');
  name = `doelspoor_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(shared, `create database ${name} template ${template}`);
  server = databaseAt(shared, name);
  other = new pg.Client(connectionTo(server));
  await other.connect();
});
afterEach(async () => {
  await other.end();
  await runOn(inject('database').server, `drop database if exists ${name} with (force)`);
});

const busy = {
  saying: { say: 'tables-busy', with: { seconds: 0.2 } },
};

test('a program that brings the tables up to date and does not end is not waited for without end', async () => {
  await other.query('select pg_advisory_lock(3853314791062309107)');
  await expect(migrate(server, undefined, 200)).rejects.toMatchObject(busy);
  await other.query('select pg_advisory_unlock(3853314791062309107)');
  await migrate(server, undefined, 200);
});

test('nor a program that holds a table; after it nothing of that migration is there', async () => {
  const again = databaseAt(server, `${name}_again`);
  await runOn(inject('database').server, `create database ${name}_again`);
  await migrate(again, '0006-threads');
  const holder = new pg.Client(connectionTo(again));
  await holder.connect();
  await holder.query('begin; lock table commitment in access share mode');
  await expect(migrate(again, undefined, 200)).rejects.toMatchObject(busy);
  const { rows } = await holder.query('select max(name) as last from kysely_migration');
  expect(rows).toEqual([{ last: '0006-threads' }]);
  await holder.query('rollback');
  await migrate(again, undefined, 60_000);
  await holder.end();
  await runOn(inject('database').server, `drop database ${name}_again with (force)`);
});

test('tables of a newer program are left as they are, and named', async () => {
  await other.query(`insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')`);
  await expect(migrate(server)).rejects.toMatchObject({
    saying: { say: 'too-new', with: { migration: '9999-later' } },
  });
});
