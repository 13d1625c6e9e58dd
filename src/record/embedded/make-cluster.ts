import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../files/process-alive.ts';
import { RecordError } from '../errors/record-error.ts';
import { spawnAs } from './account.ts';
import type { Home } from './home.ts';
import { endMaking } from './orphans.ts';

/** The superuser inside the embedded server. */
export const superuser = 'doelspoor';

/** Text search asks the C library what a letter is, so a UTF-8 locale is needed for quotes and dashes not to be letters. */
const locales = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'C'];

/** Of a folder in which somebody was writing a moment ago, Node may leave the empty folder itself, without an error. */
async function removeUntilGone(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 50 && existsSync(folder); attempt += 1) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    await pause(10);
  }
}

/** What a process that was killed while making a cluster left behind. */
async function sweep(home: Home): Promise<void> {
  const prefix = `${basename(home.cluster)}.making-`;
  for (const name of readdirSync(home.folder)) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    await endMaking(join(home.folder, name));
    await removeUntilGone(join(home.folder, name));
  }
}

function initialise(home: Home, native: string, folder: string): string | null {
  let reason = '';
  for (const locale of locales) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    if (process.getuid?.() === 0) chownSync(folder, home.account.uid, home.account.gid);
    const run = spawnSync(
      join(native, 'bin', 'initdb'),
      ['-D', folder, '-U', superuser, '--encoding=UTF8', `--locale=${locale}`, '--auth=peer', '--no-instructions'],
      { ...spawnAs(home.account), cwd: '/', encoding: 'utf8', env: { PATH: '/usr/bin:/bin', TZ: 'UTC' } },
    );
    if (run.status === 0) return null;
    reason = run.error?.message ?? run.stderr.trim();
  }
  return reason;
}

/**
 * Makes the home's cluster, unless it is there. It is made under another name and renamed when whole, so a cluster that is there is a
 * whole one. Throws RecordError `cannot-make`.
 */
export async function makeCluster(home: Home, native: string): Promise<void> {
  if (existsSync(home.cluster)) return;
  await sweep(home);
  const making = `${home.cluster}.making-${process.pid}`;
  const reason = initialise(home, native, making);
  if (reason !== null) {
    rmSync(making, { recursive: true, force: true });
    throw new RecordError({ say: 'cannot-make', with: { folder: dirname(home.cluster), reason } });
  }
  try {
    renameSync(making, home.cluster);
  } catch (error) {
    // Another process was first: its cluster is as good.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(home.cluster)) throw error;
  }
}
