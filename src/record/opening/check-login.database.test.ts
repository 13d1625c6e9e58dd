import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { addressOf, databaseAt, loginAt, runOn } from '../../../tests/database.ts';
import type { Server } from '../connection/record.ts';
import { RecordError } from '../errors/record-error.ts';
import { migrate } from '../migrations/migrate.ts';
import { openRecord } from './open-record.ts';

const { server, template, login } = inject('database');
let own: Server;
let name = '';

beforeEach(async () => {
  name = `doelspoor_test_${randomUUID().replaceAll('-', '')}`;
  own = databaseAt(server, name);
});
afterEach(() => runOn(server, `drop database if exists ${name} with (force)`));

const copy = () => runOn(server, `create database ${name} template ${template}`);
const asOwner = (statement: string) => runOn(own, statement);

/** Opens the record as DATABASE_URL and DATABASE_OWNER_URL would; gives the code of what is refused, and what is said of it. */
async function open(as: { readonly url?: Server; readonly owner?: Server }): Promise<readonly [string, string]> {
  try {
    const record = await openRecord({
      dataFolder: '/nowhere',
      databaseUrl: as.url && addressOf(as.url),
      ownerUrl: as.owner && addressOf(as.owner),
    });
    await record.close();
    return ['opened', ''];
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return [error.code, JSON.stringify(error.saying.with)];
  }
}

test('a login with the web role and no more opens a record of this version, without the owner at hand', async () => {
  await copy();
  expect(await open({ url: loginAt(own, login) })).toEqual(['opened', '']);
});

test('an empty database is made by the owner, then worked on by the other login', async () => {
  await runOn(server, `create database ${name}`);
  const url = loginAt(own, login);
  expect((await open({ url }))[0]).toBe('not-migrated');
  expect(await open({ url, owner: own })).toEqual(['opened', '']);
  expect(await open({ url })).toEqual(['opened', '']);
});

test('a superuser is refused', async () => {
  await copy();
  const [code, sentence] = await open({ url: own, owner: own });
  expect(code).toBe('too-mighty');
  expect(sentence).toContain('"why":"superuser"');
});

test.each([
  ['a table is its own', `alter table note owner to ${login.user}`, 'owns-tables'],
  ['it can make tables', `grant create on schema public to ${login.user}`, 'makes-tables'],
  ['the database is its own', null, 'owns-database'],
])('a login is refused where %s', async (_, statement, why) => {
  await copy();
  await asOwner(statement ?? `alter database ${name} owner to ${login.user}`);
  const [code, sentence] = await open({ url: loginAt(own, login) });
  expect(code).toBe('too-mighty');
  expect(sentence).toContain(why);
});

test.each([
  ['an earlier', 'delete from kysely_migration where name = (select max(name) from kysely_migration)'],
  ['a later', `insert into kysely_migration values ('9999-later', now()::text)`],
])('tables of %s version are refused where nobody is there to update them', async (_, statement) => {
  await copy();
  await asOwner(statement);
  expect((await open({ url: loginAt(own, login) }))[0]).toBe('not-migrated');
});

test('tables from before the web role could see their version are updated by the owner', async () => {
  await runOn(server, `create database ${name}`);
  await migrate(own, '0011-nature');
  const url = loginAt(own, login);
  expect((await open({ url }))[0]).toBe('not-migrated');
  expect((await open({ url, owner: own }))[0]).toBe('opened');
});

test('an owner alone is not enough', async () => {
  expect((await open({ owner: own }))[0]).toBe('no-login');
});
