import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../tests/make-book.ts';
import { openTestRecord, type TestRecord } from '../../tests/test-record.ts';
import { ensureOrganisation } from '../features/organisations/commands/ensure-organisation.ts';
import { listOrganisations } from '../features/organisations/queries/list-organisations.ts';
import { importPublication } from '../features/publications/commands/import-publication.ts';
import type { TransactionSettings } from './connection/record.ts';
import { read, readShared } from './connection/transaction.ts';
import { printEvent } from './event-log/event-hash.ts';

let here: TestRecord;
let organisationId = '';
const by = { actor: 'test', at: new Date('2026-01-02') };

beforeAll(async () => {
  here = await openTestRecord();
  await importPublication(here.record, makeImport(makeBook(2)), by);
  organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
});
afterAll(() => here.close());

/** Sends statements in one transaction, as somebody who found a hole in the program could; gives what the last one answers. */
async function send(access: TransactionSettings['access'], ...statements: readonly string[]) {
  return await here.record.transact({ organisationId, actor: 'test', access }, async (tx) => {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await sql.raw(statement).execute(tx)).rows;
    return rows;
  });
}

const everywhere = ['read only', 'read write'] as const;

describe.each(everywhere)('a connection of the pool that is %s', (access) => {
  test('signed in as the web role or a member of it, and is nothing more after any change of role', async () => {
    const who = `select current_user = session_user as same, pg_has_role(session_user, 'doelspoor_web', 'usage') as web,
      (select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication from pg_roles where rolname = session_user) as more`;
    const bare = [{ same: true, web: true, more: false }];
    expect(await send(access, who)).toEqual(bare);
    expect(await send(access, 'reset role', 'set role none', 'reset session authorization', who)).toEqual(bare);
    const { rows } = await here.asOwner('select current_user as owner');
    await expect(send(access, `set role "${rows[0]?.owner}"`)).rejects.toThrow('permission denied to set role');
    await expect(send(access, `set session authorization "${rows[0]?.owner}"`)).rejects.toThrow('permission denied');
  });

  test.each([
    [`select pg_read_file('/etc/passwd')`, 'permission denied'],
    [`select pg_ls_dir('/')`, 'permission denied'],
    [`select lo_import('/etc/passwd')`, /permission denied|read-only/],
    [`copy (select 1) to program 'true'`, 'permission denied to COPY'],
    [`copy (select 1) to '/tmp/doelspoor'`, 'permission denied to COPY'],
    [`select rolpassword from pg_authid`, 'permission denied'],
    [`alter system set log_statement = 'all'`, /permission denied|transaction block/],
    ['create table mine (a int)', /permission denied|read-only/],
    ['create schema mine', /permission denied|read-only/],
    ['create extension plpgsql_check', /permission denied|not available|read-only/],
    ['create role mine', /permission denied|read-only/],
    ['drop table event', /must be owner|read-only/],
    ['alter table event disable trigger all', /must be owner|read-only/],
    ['alter table organisation no force row level security', /must be owner|read-only/],
    [`set session_replication_role = replica`, 'permission denied'],
    [`create policy mine on organisation using (true)`, /must be owner|read-only/],
  ])('is refused: %s', async (statement, refusal) => {
    await expect(send(access, statement)).rejects.toThrow(refusal);
  });
});

describe('the web role', () => {
  test.each([
    `update organisation set name = 'Anders'`,
    `insert into organisation values (gen_random_uuid(), 'x', 'X', 'other')`,
    'delete from organisation',
    `update event_head set hash = 'x'`,
    'delete from event_head',
    `insert into event_head values (gen_random_uuid(), 1, 'x')`,
    `insert into event select * from event`,
    `update event set actor = 'x'`,
    'delete from event',
    'insert into kysely_migration select * from kysely_migration',
  ])('is refused: %s', async (statement) => {
    await expect(send('read write', statement)).rejects.toThrow('permission denied');
  });

  test('adds no organisation but that of its transaction, and renames none by adding it again', async () => {
    const add = (id: string, name: string) => `select ensure_organisation('${id}', 'groningen', '${name}', 'other')`;
    await expect(send('read write', add(randomUUID(), 'X'))).rejects.toThrow('a transaction of its own');
    await send('read write', add(organisationId, 'Anders'));
    expect((await readShared(here.record, listOrganisations)).map(({ name }) => name)).toEqual(['Groningen']);
  });

  test('finds an organisation once it published something, and imports for it before that', async () => {
    const empty = { slug: 'leeg', name: 'Leeg', kind: 'municipality' } as const;
    const id = await ensureOrganisation(here.record, empty, by);
    expect(await ensureOrganisation(here.record, empty, by)).toBe(id);
    expect(await readShared(here.record, listOrganisations)).toHaveLength(1);
    const own = await read(here.record, id, listOrganisations);
    expect(own.map(({ slug }) => slug)).toEqual(['leeg', 'groningen'].toSorted());
    expect(await send('read only', `select from organisation where organisation_id = '${id}'`)).toEqual([]);
    expect(await send('read only', `select has_published('${id}') as has`)).toEqual([{ has: false }]);
  });

  test('appends an entry that follows from the last one, and no other', async () => {
    const [head] = await read(here.record, organisationId, (tx) => tx.selectFrom('event_head').selectAll().execute());
    const entry = {
      organisationId,
      sequence: (head?.sequence ?? 0) + 1,
      eventId: randomUUID(),
      at: by.at,
      actor: 'x',
      command: 'x',
      payload: {},
    };
    const append = (one: typeof entry, previous = head?.hash ?? '') =>
      send('read write', `select append_event('${printEvent(one, previous)}')`);
    const refusal = 'does not follow from the last one';
    await expect(append({ ...entry, sequence: entry.sequence + 1 })).rejects.toThrow(refusal);
    await expect(append({ ...entry, sequence: 1 })).rejects.toThrow(refusal);
    await expect(append(entry, '0'.repeat(64))).rejects.toThrow(refusal);
    await expect(append({ ...entry, organisationId: randomUUID() })).rejects.toThrow(refusal);
    await append(entry);
    await expect(append(entry)).rejects.toThrow(refusal);
  });

  test('deceives no function with a temporary table under the name of one of ours', async () => {
    const edition = `select organisation_id, edition_id, pg_current_xact_id() as made_in from public.edition`;
    const late = `insert into note select organisation_id, edition_id, gen_random_uuid(), 9, 'x', '"x"', '{}' from public.edition`;
    await expect(send('read write', `create temporary table edition as ${edition}`, late)).rejects.toThrow(
      'rows of note are only added with their edition',
    );
    const mine = `create temporary table event_head as select organisation_id, 0::bigint as sequence, repeat('0', 64) as hash from public.event_head`;
    expect(await send('read write', mine, 'select sequence > 0 as real from lock_event_head()')).toEqual([
      { real: true },
    ]);
  });
});
