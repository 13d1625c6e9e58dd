import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../../../tests/database.ts';
import { makeBook, makeImport } from '../../../tests/make-book.ts';
import { makeTestDatabase, openTestRecord, type TestDatabase, type TestRecord } from '../../../tests/test-record.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';
import { migrate } from '../migrations/migrate.ts';
import { backupLines, packedHead, packLines } from './pack-backup.fixture.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

let folder = '';
let file = '';
let here: TestRecord;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-restore-'));
  file = join(folder, 'backup.gz');
  here = await openTestRecord();
  await importPublication(here.record, makeImport(makeBook(40)), { actor: 'test', at: new Date('2026-01-02') });
  await writeBackup(here.owner, { file, overwrite: false, program: '1', at: new Date() });
});
afterAll(async () => {
  for (const { drop } of databases) await drop();
  await here.close();
  await rm(folder, { recursive: true });
});

async function makeDatabase(template?: string): Promise<TestDatabase> {
  const made = await makeTestDatabase(template);
  databases.push(made);
  return made;
}

type Tables = { [table: string]: { columns: string[]; rows: (string | null)[][] } };

/** The backup with other tables, whose sums are right: what a program of somebody else could make. */
async function change(how: (tables: Tables) => void, head: object = {}): Promise<string> {
  const tables: Tables = {};
  let rows: (string | null)[][] = [];
  const [first = '', ...lines] = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n');
  for (const line of lines.slice(0, -1)) {
    const said = JSON.parse(line);
    if (Array.isArray(said)) rows.push(said);
    else {
      rows = [];
      tables[said.table] = { columns: said.columns, rows };
    }
  }
  how(tables);
  const changed = join(folder, 'changed.gz');
  await writeFile(changed, packLines(backupLines(tables, { ...JSON.parse(first), ...head })));
  return changed;
}

test('a backup that does not fit the tables is refused whole, and a good one then goes in', async () => {
  const to = await makeDatabase();
  const refuse = async (how: (tables: Tables) => void, reason: string) => {
    const restoring = restoreBackup(to.owner, await change(how));
    await expect(restoring).rejects.toMatchObject({ code: 'does-not-fit', message: expect.stringContaining(reason) });
    expect((await to.asOwner('select from organisation')).rowCount).toBe(0);
  };
  await refuse((tables) => {
    tables['pg_authid'] = { columns: ['rolname'], rows: [['ik']] };
  }, '"is":"unknown-table","table":"pg_authid"');
  await refuse((tables) => {
    delete tables['figure'];
  }, '"is":"missing","table":"figure"');
  await refuse((tables) => tables['chapter']?.columns.splice(0, 1, 'ander'), '"is":"other-columns","table":"chapter"');
  await refuse((tables) => tables['edition']?.rows.splice(0), 'foreign key constraint');
  await refuse(
    (tables) => tables['chapter']?.rows.push(...(tables['chapter']?.rows.slice(0, 1) ?? [])),
    'duplicate key',
  );
  await refuse((tables) => tables['chapter']?.rows[0]?.splice(0, 1, 'geen sleutel'), 'invalid input syntax');
  await refuse((tables) => tables['chapter']?.rows[0]?.fill(null), 'null value');
  await restoreBackup(to.owner, file);
  expect((await to.asOwner('select from chapter')).rowCount).toBe(40);
});

test('a backup of a program that is newer than this one is refused', async () => {
  const to = await makeDatabase();
  const restoring = restoreBackup(
    to.server,
    await change(() => undefined, { migration: '9999-later', program: '9.0.0' }),
  );
  await expect(restoring).rejects.toMatchObject({ saying: { say: 'too-new', with: { program: '9.0.0' } } });
  const { rows } = await to.asOwner(`select to_regclass('organisation') as made`);
  expect(rows).toEqual([{ made: null }]);
});

test('empty tables of an earlier program are brought up to the backup, those of a later one are refused', async () => {
  const [earlier, later] = [await makeDatabase(), await makeDatabase(inject('database').template)];
  await migrate(earlier.owner, '0004-find');
  await restoreBackup(earlier.owner, file);
  expect((await earlier.asOwner('select from chapter')).rowCount).toBe(40);
  const old = packLines(backupLines({}, { ...packedHead, migration: '0004-find' }));
  await writeFile(join(folder, 'old.gz'), old);
  await expect(restoreBackup(later.owner, join(folder, 'old.gz'))).rejects.toMatchObject({ code: 'made-newer' });
});

function startRestore(to: TestDatabase): ChildProcess {
  const main = join(import.meta.dirname, '..', '..', 'cli', 'main.ts');
  const env = { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: addressOf(to.owner) };
  return spawn(process.execPath, [main, 'restore', file], { env, stdio: 'ignore' });
}

test('a restore that is killed at any moment has put back all or nothing, and can be done again', async () => {
  for (let round = 0; round < 5; round += 1) {
    const to = await makeDatabase();
    const restoring = startRestore(to);
    await pause(600 + Math.random() * 1200);
    restoring.kill('SIGKILL');
    if (restoring.exitCode === null && restoring.signalCode === null) await once(restoring, 'exit');
    const outcome = await restoreBackup(to.owner, file).then(
      () => 'restored',
      ({ code }) => code,
    );
    expect(outcome).toBeOneOf(['restored', 'not-empty']);
    const { rows } = await to.asOwner(`select (select count(*) from chapter) as chapters,
      (select count(*) from source) as sources, (select count(*) from search_entry) as entries`);
    expect(rows).toEqual([{ chapters: 40, sources: 40, entries: 160 }]);
  }
});
