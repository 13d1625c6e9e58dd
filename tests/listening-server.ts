import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { webRole } from '../src/record/connection/record.ts';
import { spawnAs } from '../src/record/embedded/account.ts';
import { prepareBinaries } from '../src/record/embedded/binaries.ts';
import { findHome, type Home } from '../src/record/embedded/home.ts';
import { makeCluster, superuser } from '../src/record/embedded/make-cluster.ts';
import { findPostmaster } from '../src/record/embedded/postmaster.ts';
import { runOn } from './database.ts';
import { freePort } from './free-port.ts';

/** A PostgreSQL as a body has one for itself: it listens on a port, and is started and stopped by others than us. */
export type ListeningServer = {
  /** For DATABASE_URL and for DATABASE_OWNER_URL. */
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  readonly start: () => Promise<void>;
  /** As its administrator does it (SIGINT), or as the machine does (SIGKILL). */
  readonly stop: (signal?: 'SIGINT' | 'SIGKILL') => Promise<void>;
};

async function run(home: Home, native: string, port: number): Promise<ChildProcess> {
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const child = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', home.cluster, ...settings.flatMap((one) => ['-c', one])],
    { ...spawnAs(home.account), cwd: '/', stdio: 'ignore' },
  );
  while (findPostmaster(home.cluster)?.ready !== true) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    await pause(10);
  }
  return child;
}

/** Makes and starts one in a folder, with an empty database of ours. */
export async function startListeningServer(folder: string): Promise<ListeningServer> {
  const home = findHome(folder, () => undefined);
  const native = prepareBinaries(home.account, home.folder);
  await makeCluster(home, native);
  const access = join(home.cluster, 'pg_hba.conf');
  writeFileSync(access, 'host all all 127.0.0.1/32 trust\n');
  if (process.getuid?.() === 0) chownSync(access, home.account.uid, home.account.gid);
  const port = await freePort();
  let child = await run(home, native, port);
  const addressAs = (user: string, database: string) => `postgres://${user}@127.0.0.1:${port}/${database}`;
  await runOn({ address: addressAs(superuser, 'postgres') }, `create role ${webRole} login`);
  await runOn({ address: addressAs(superuser, 'postgres') }, 'create database doelspoor');
  return {
    databaseUrl: addressAs(webRole, 'doelspoor'),
    ownerUrl: addressAs(superuser, 'doelspoor'),
    start: async () => {
      child = await run(home, native, port);
    },
    stop: async (signal = 'SIGINT') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}
