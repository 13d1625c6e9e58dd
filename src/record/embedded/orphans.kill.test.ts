import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyCluster } from '../../../tests/copy-cluster.ts';
import { startHolder } from '../../../tests/start-holder.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { connectionTo } from '../connection/record.ts';
import { readShared } from '../connection/transaction.ts';
import { openRecord } from '../opening/open-record.ts';
import { superuser } from './make-cluster.ts';
import { clusterName, endMaking, endOrphans } from './orphans.ts';
import { findPostmaster } from './postmaster.ts';
import { listProcesses } from './processes.ts';
import type { ServerNotice } from './server-notice.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doelspoor-orphans-'));
  chmodSync(folder, 0o755);
  copyCluster(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cluster = () => join(folder, 'postgres-18');

const sessions = (doing: string) =>
  listProcesses().filter(
    ({ command }) => command.startsWith(`postgres: ${clusterName(cluster())}: `) && command.includes(doing),
  );

/** A session that counts for hours, and asks nobody whether its server still runs. Gives its process. */
async function keepBusy(): Promise<number> {
  const { socketFolder } = findPostmaster(cluster()) ?? { socketFolder: '' };
  const client = new pg.Client(connectionTo({ socketFolder, user: superuser, database: 'postgres' }));
  client.on('error', () => undefined);
  await client.connect();
  const pid = Number((await client.query('select pg_backend_pid() as pid')).rows[0]?.pid);
  client.query('select count(*) from generate_series(1, 1000000000000)').catch(() => undefined);
  while (!sessions('SELECT').some((one) => one.pid === pid)) await pause(20);
  return pid;
}

test('a session that goes on after its server was killed keeps nobody from a start', async () => {
  const holder = await startHolder(folder);
  const busy = await keepBusy();
  process.kill(findPostmaster(cluster())?.pid ?? 0, 'SIGKILL');
  await holder.kill();
  expect(sessions('SELECT').map(({ pid }) => pid)).toEqual([busy]);
  const record = await openRecord({ dataFolder: folder });
  expect(await readShared(record, listOrganisations)).toEqual([]);
  expect(sessions('SELECT')).toEqual([]);
  await record.close();
});

test('nor the site that was running from going on', async () => {
  const revived = Promise.withResolvers<ServerNotice>();
  const record = await openRecord({ dataFolder: folder, notice: revived.resolve, lost: revived.reject });
  await keepBusy();
  process.kill(findPostmaster(cluster())?.pid ?? 0, 'SIGKILL');
  await revived.promise;
  expect(await readShared(record, listOrganisations)).toEqual([]);
  await record.close();
});

test('the sessions of a server that runs are left alone', async () => {
  const record = await openRecord({ dataFolder: folder });
  const busy = await keepBusy();
  await endOrphans(cluster());
  expect(sessions('SELECT').map(({ pid }) => pid)).toEqual([busy]);
  await record.close();
});

test('a question of a program that was killed ends, and lets go of what it held', async () => {
  const record = await openRecord({ dataFolder: folder });
  const { socketFolder } = findPostmaster(cluster()) ?? { socketFolder: '' };
  const connection = JSON.stringify({ host: socketFolder, user: superuser, database: 'postgres' });
  const script = `import pg from 'pg';
    const client = new pg.Client(${connection});
    await client.connect();
    await client.query('select count(*) from generate_series(1, 1000000000000)');`;
  const asker = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  while (sessions('SELECT').length === 0) await pause(20);
  asker.kill('SIGKILL');
  await expect.poll(() => sessions('SELECT'), { timeout: 20_000 }).toEqual([]);
  await record.close();
});

test('what still fills a folder for a program that was killed is ended', async () => {
  const making = `${cluster()}.making-4194304`;
  mkdirSync(making);
  // A program by that name and with those words, as the one that makes a cluster has; it starts another, as that one does.
  const maker = spawn('/bin/sh', ['-c', 'sleep 600; :', '/x/initdb', '-D', making, '-U', 'x'], { stdio: 'ignore' });
  await endMaking(making);
  if (maker.signalCode === null) await once(maker, 'exit');
  expect(maker.signalCode).toBe('SIGKILL');
  expect(existsSync(making)).toBe(true);
});
