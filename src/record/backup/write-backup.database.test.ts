import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { addressOf, databaseAt, runOn } from '../../../tests/database.ts';
import { makeBook, makeImport } from '../../../tests/make-book.ts';
import { startHolder } from '../../../tests/start-holder.ts';
import { makeTestDatabase, openTestRecord, type TestDatabase } from '../../../tests/test-record.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';
import { Record, type Server } from '../connection/record.ts';
import { readPublished } from '../connection/transaction.ts';
import { restoreBackup } from './restore-backup.ts';
import { type Backup, writeBackup } from './write-backup.ts';

let folder = '';
const databases: TestDatabase[] = [];
const by = { actor: 'test', at: new Date('2026-01-02T03:04:05.678Z') };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-write-backup-'));
});
afterAll(async () => {
  for (const { drop } of databases) await drop();
  await rm(folder, { recursive: true });
});

async function makeDatabase(template?: string): Promise<TestDatabase> {
  const made = await makeTestDatabase(template);
  databases.push(made);
  return made;
}

function backUp(server: Server, name: string, overwrite = false): Promise<Backup> {
  return writeBackup(server, { file: join(folder, name), overwrite, program: '1', at: new Date() });
}

test('values of every kind come back as they were, and what the server makes is made anew', async () => {
  const { template } = inject('database');
  const [from, to] = [await makeDatabase(template), await makeDatabase(template)];
  const table = `create table oddity (organisation_id uuid not null, oddity_id text not null, bytes bytea, exact numeric, near double precision,
    day date, moment timestamptz, plain timestamp, span interval, texts text[], written json, parsed jsonb, yes boolean, wide bigint, found tsvector,
    "twice ""over""" numeric generated always as (exact * 2) stored, made_in xid8 default pg_current_xact_id(), primary key (organisation_id, oddity_id))`;
  for (const { asOwner } of [from, to]) await asOwner(table);
  const organisation = randomUUID();
  await from.asOwner(`insert into organisation values ('${organisation}', 'ergens', 'Ergens', 'other')`);
  await from.asOwner(`insert into oddity values
    ('${organisation}', 'é', '\\x00ff0a', 12345678901234567890.0123456789, 0.1::float8 + 0.2, '2018-11-14', '2018-11-14 01:02:03.456789+02',
      '2018-11-14 01:02:03.456789', '1 mon 2 days 03:04:05.006', array['a"b', null, 'null', E'c\\nd'], E'{"a":\\n 1.10}', '{"b": 1.10, "a": null}',
      true, 9007199254740993, 'een:1A twee:2,3B'),
    ('${organisation}', 'e', null, 'NaN', 'infinity', 'infinity', '-infinity', 'infinity', null, '{}', 'null', 'null', false, -1, ''),
    ('${organisation}', E'\\b\\f\\t\\u2028\\\\\\"[', '', 0.00, '-0', '0044-03-15 BC', null, null, '-1 day', '{{a,b},{c,d}}', null, null, null, null, null)`);
  const made = await backUp(from.owner, 'odd.gz');
  await restoreBackup(to.owner, join(folder, 'odd.gz'));
  const all = `select (o.*)::text, parsed is null as none from oddity o order by oddity_id collate "C"`;
  const exact = (rows: unknown[]) => rows.map((row) => JSON.stringify(row).replace(/,\d+\)"/, ',XID)"'));
  expect(exact((await to.asOwner(all)).rows)).toEqual(exact((await from.asOwner(all)).rows));
  expect((await backUp(to.owner, 'odd-again.gz')).tables).toEqual(made.tables);
});

/** A server reached as an owner of tables who is no superuser, as where others run it. */
async function asPlainOwner({ owner }: TestDatabase, role: string): Promise<Server> {
  const name = 'address' in owner ? new URL(owner.address).pathname.slice(1) : owner.database;
  await runOn(inject('database').server, `alter database ${name} owner to ${role}`);
  const address = addressOf(owner);
  return { address: `${address}${address.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c role=${role}`)}` };
}

const earlier = join(import.meta.dirname, '../../../tests/backup/earlier/0011-nature.jsonl.gz');

/** What a reader of no organisation finds in the record. */
async function publishedChapters(server: Server) {
  const record = new Record(server);
  try {
    return await readPublished(record, (tx) =>
      tx
        .selectFrom('chapter')
        .select(({ fn }) => [
          fn.count<number>('organisation_id').distinct().as('organisations'),
          fn.countAll<number>().as('chapters'),
        ])
        .executeTakeFirst(),
    );
  } finally {
    await record.close();
  }
}

test('an owner who is no superuser backs up and restores all organisations', async () => {
  const { server } = inject('database');
  const role = `doelspoor_owner_${process.pid}`;
  await runOn(server, `create role ${role}; grant doelspoor_web to ${role}`);
  try {
    const from = await openTestRecord();
    for (const name of ['ergens', 'elders']) {
      const given = makeImport(makeBook(3));
      const group = { ...given.group, organisation: { ...given.group.organisation, slug: name, name } };
      await importPublication(from.record, { ...given, group }, by);
    }
    const made = await backUp(from.owner, 'plain.gz');
    await from.close();
    const to = await makeDatabase();
    const owned = await asPlainOwner(to, role);
    await restoreBackup(owned, join(folder, 'plain.gz'));
    const again = await backUp(owned, 'plain-again.gz');
    expect(again).toMatchObject({ organisations: 2, tables: made.tables });
    // Views run as that owner: what is published is there for all.
    expect(await publishedChapters(to.server)).toEqual({ organisations: 2, chapters: 6 });
  } finally {
    for (const { drop } of databases.splice(0)) await drop();
    await runOn(server, `drop owned by ${role}; drop role ${role}`);
  }
});

test('an owner who is no superuser brings what is published over from an earlier program', async () => {
  const { server } = inject('database');
  const role = `doelspoor_earlier_${process.pid}`;
  await runOn(server, `create role ${role}; grant doelspoor_web to ${role}`);
  try {
    const to = await makeDatabase();
    await restoreBackup(await asPlainOwner(to, role), earlier);
    const editions = await to.asOwner('select count(*)::int as count from edition');
    const published = await to.asOwner('select count(*)::int as count from published_edition');
    expect(editions.rows[0]?.count).toBeGreaterThan(5);
    expect(published.rows).toEqual(editions.rows);
    expect((await publishedChapters(to.server))?.chapters).toBeGreaterThan(100);
  } finally {
    for (const { drop } of databases.splice(0)) await drop();
    await runOn(server, `drop owned by ${role}; drop role ${role}`);
  }
});

test('a backup beside imports is the record of one moment, whole', { timeout: 120_000 }, async () => {
  const from = await makeDatabase(inject('database').template);
  const holder = await startHolder(JSON.stringify(from.server), { chapters: 25 });
  try {
    for (let round = 1; round <= 4; round += 1) {
      while (!holder.output().includes(`round ${round}\n`)) await new Promise((resolve) => setTimeout(resolve, 20));
      const made = await backUp(from.owner, 'busy.gz', true);
      const to = await makeDatabase();
      await restoreBackup(to.owner, join(folder, 'busy.gz'));
      const record = new Record(to.server);
      expect(await verifyAll(record)).toEqual([]);
      await record.close();
      const { rows } = await to.asOwner(`select (select count(*) from edition) as editions,
        (select count(*) from event where command = 'import-publication') as events, (select count(*) from chapter) as chapters`);
      const [{ editions, events, chapters } = { editions: 0, events: 0, chapters: 0 }] = rows;
      expect([events, chapters]).toEqual([editions, editions * 25]);
      expect(made.tables.find(({ table }) => table === 'edition')?.rows).toBe(editions);
    }
  } finally {
    await holder.kill();
  }
});

test('a record in which nothing is recorded is not backed up, and no file is left', async () => {
  const [bare, empty] = [await makeDatabase(), await makeDatabase(inject('database').template)];
  for (const { owner } of [bare, empty])
    await expect(backUp(owner, 'nothing.gz')).rejects.toMatchObject({ code: 'nothing-recorded' });
  const missing = databaseAt(bare.owner, 'doelspoor_is_er_niet');
  await expect(backUp(missing, 'nothing.gz')).rejects.toMatchObject({ code: 'cannot-copy' });
  expect((await readdir(folder)).filter((name) => name.startsWith('nothing'))).toEqual([]);
});
