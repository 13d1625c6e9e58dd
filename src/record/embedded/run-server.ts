import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../files/process-alive.ts';
import { webRole } from '../connection/record.ts';
import { RecordError } from '../errors/record-error.ts';
import { ownAccount, spawnAs } from './account.ts';
import type { Home } from './home.ts';
import { superuser } from './make-cluster.ts';
import { clusterName, endOrphans } from './orphans.ts';
import { clearAfterPostmaster, findPostmaster, type Postmaster } from './postmaster.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';

const startTimeoutMs = 60_000;
const stopTimeoutMs = 15_000;
const lookEveryMs = 10;
const largestLog = 2 ** 20;
/** With less on its disk a server does not start. */
const leastRoom = 2 ** 20;

/**
 * Who may sign in: through the socket only, and only the accounts that the kernel says are us or the server's own. They are the superuser, or
 * the web role, which comes into our own databases and no others.
 */
function writeAccess(home: Home): void {
  const names = [...new Set([ownAccount().name, home.account.name])];
  const files = {
    'pg_hba.conf': `local all ${superuser} peer map=doelspoor\nlocal /^doelspoor ${webRole} peer map=doelspoor\n`,
    'pg_ident.conf': names
      .flatMap((name) => [superuser, webRole].map((role) => `doelspoor "${name}" ${role}\n`))
      .join(''),
  };
  for (const [name, text] of Object.entries(files)) {
    // Put in place whole: where two programs start it at once the server of the one must not read what the other is writing.
    const making = join(home.cluster, `${name}.${randomUUID()}`);
    writeFileSync(making, text, { mode: 0o600 });
    chmodSync(making, 0o600);
    if (process.getuid?.() === 0) chownSync(making, home.account.uid, home.account.gid);
    renameSync(making, join(home.cluster, name));
  }
}

/** fsync and full_page_writes are the server's defaults and are left on. */
function settings(cluster: string, socketFolder: string): string[] {
  return [
    `cluster_name=${clusterName(cluster)}`,
    'listen_addresses=',
    `unix_socket_directories=${socketFolder}`,
    'unix_socket_permissions=0700',
    'max_connections=40',
    // A question whose asker was killed ends, and lets go of its locks, where it would go on to its end.
    'client_connection_check_interval=1000',
    'jit=off',
    'max_wal_size=2GB',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_messages=warning',
  ].flatMap((setting) => ['-c', setting]);
}

/** Opens the server's log, to which each start adds; one that grew large is kept beside it, in the place of the one before. */
function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** Why a server that added to a log that had `size` bytes did not start: the disk is full, or else what it said last. */
function cannotStart({ folder }: Home, log: string, size: number, failure: string | null): RecordError {
  const said = readFileSync(log).subarray(size).toString().trim();
  const { bavail, bsize } = statfsSync(folder);
  // Of a disk that is full to the last, the log does not say so.
  if (said.includes('No space left on device') || bavail * bsize < leastRoom)
    return new RecordError({ say: 'disk-full', with: { folder } });
  return new RecordError({
    say: 'cannot-start',
    with: { folder, reason: failure || said.split('\n').slice(-3).join(' ') },
  });
}

/**
 * Starts the server on the home's cluster and waits until it takes connections; where another process starts it at the same moment, waits
 * for that one. It runs in a session of its own, so that Ctrl-C reaches us first and we stop it when we are done.
 * @param socketBefore the socket's folder that our connections look in, where the server ran before
 * Throws RecordError `disk-full`, or `cannot-start` with the end of the server's log.
 */
export async function runServer(home: Home, native: string, socketBefore?: string): Promise<Postmaster> {
  writeAccess(home);
  await endOrphans(home.cluster);
  const last = clearAfterPostmaster(home.cluster);
  const socketFolder = makeSocketFolder(home, { ours: socketBefore, last });
  const log = join(home.folder, 'server.log');
  const output = openLog(log);
  const { size } = fstatSync(output);
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', home.cluster, ...settings(home.cluster, socketFolder)], {
    ...spawnAs(home.account),
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  let failure: string | null = null;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', () => {
    failure ??= '';
  });
  for (let waited = 0; waited < startTimeoutMs; waited += lookEveryMs) {
    const postmaster = findPostmaster(home.cluster);
    if (postmaster?.ready === true) return postmaster;
    if (failure !== null && postmaster === null) {
      throw cannotStart(home, log, size, failure);
    }
    await pause(lookEveryMs);
  }
  throw cannotStart(home, log, size, null);
}

/** The file goes last; the process itself may stay as a zombie where nothing reaps it, in a container for one. */
async function waitForEnd(home: Home, pid: number): Promise<boolean> {
  for (let waited = 0; waited < stopTimeoutMs; waited += lookEveryMs) {
    if (findPostmaster(home.cluster)?.pid !== pid) return true;
    await pause(lookEveryMs);
  }
  return false;
}

/** Stops a server: ends its sessions, writes everything down. One that doesn't stop in time is stopped hard; its log replays. */
export async function stopServer(home: Home, postmaster: Postmaster): Promise<void> {
  if (!isAlive(postmaster.pid)) return;
  process.kill(postmaster.pid, 'SIGINT');
  if (!(await waitForEnd(home, postmaster.pid))) {
    process.kill(postmaster.pid, 'SIGQUIT');
    await waitForEnd(home, postmaster.pid);
  }
  removeSocketFolder(postmaster.socketFolder, home);
}
