import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { connectionTo } from '../connection/record.ts';
import { readShared } from '../connection/transaction.ts';
import { migrate } from '../migrations/migrate.ts';
import { openRecord } from '../opening/open-record.ts';
import { findPostmaster } from './postmaster.ts';
import { startEmbedded } from './start-embedded.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-killed-start-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cluster = () => join(folder, 'postgres-18');

/** A program that opens the record, of which nothing is waited for. */
function beginStart(environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const script = join(import.meta.dirname, '..', '..', '..', 'tests', 'hold-record.ts');
  return spawn(process.execPath, [script, folder, '0'], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
}

async function kill(program: ChildProcess): Promise<void> {
  program.kill('SIGKILL');
  await once(program, 'exit');
}

async function expectWhole(): Promise<void> {
  const record = await openRecord({ dataFolder: folder });
  expect(await readShared(record, listOrganisations)).toEqual([]);
  await record.close();
  expect(findPostmaster(cluster())).toBeNull();
  expect(readdirSync(folder).toSorted()).toEqual(['postgres-18', 'server.log', 'socket']);
}

/** Names in the order in which `initdb` makes them: at its begin, half-way, and near its end. */
test.each(['PG_VERSION', 'global/pg_control', 'base/4'])(
  'killed while the cluster was made, as far as %s, it starts the next time',
  async (file) => {
    const program = beginStart();
    const making = `${cluster()}.making-${program.pid}`;
    while (!existsSync(join(making, file)) && !existsSync(cluster())) await pause(1);
    await kill(program);
    await expectWhole();
  },
);

test('killed when the cluster was just made, and its server was starting, it starts the next time', async () => {
  const program = beginStart();
  while (!existsSync(join(cluster(), 'postmaster.pid'))) await pause(1);
  await kill(program);
  await expectWhole();
});

test('killed while the tables were brought up to date, it starts the next time', async () => {
  const embedded = await startEmbedded({
    dataFolder: folder,
    share: true,
    notice: () => undefined,
    lost: () => undefined,
  });
  await migrate(embedded.server, '0006-threads');
  const client = new pg.Client(connectionTo(embedded.server));
  await client.connect();
  await client.query('begin; lock table commitment in access share mode');
  // It waits in the midst of it for the table that we hold.
  const program = beginStart({ SHARE: 'yes' });
  const waiting = `select from pg_locks where not granted and relation = 'commitment'::regclass`;
  while ((await client.query(waiting)).rowCount === 0) await pause(10);
  await kill(program);
  await client.query('rollback');
  await client.end();
  await embedded.stop();
  await expectWhole();
});
