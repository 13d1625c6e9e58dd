import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { RecordError } from '../record-error.ts';
import { isAlive } from './process-alive.ts';

/** The server process of a cluster, as it says itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly socketFolder: string; readonly ready: boolean };

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // No /proc (macOS), or the process is gone.
    return spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}

/** Whether the process with this number is the server of the cluster, and no other program that has that number by now. */
export function isPostmasterOf(cluster: string, pid: number): boolean {
  return isAlive(pid) && commandOf(pid).includes(` -D ${cluster} `);
}

/**
 * The server that runs on a cluster; null where none does. A file that a crashed machine or container left, whose number is now of
 * another program, is removed: PostgreSQL itself can't tell and would refuse to start.
 * Throws RecordError `not-yours` where we may not look.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (errorCode(error) === 'EACCES')
      throw new RecordError({ code: 'not-yours', details: { folder: cluster }, cause: error });
    throw error;
  }
  const pid = Math.abs(Number(lines[0]));
  if (!isAlive(pid)) return null;
  if (!isPostmasterOf(cluster, pid)) {
    rmSync(file, { force: true });
    return null;
  }
  return { pid, socketFolder: lines[4]?.trim() ?? '', ready: lines[7]?.trim() === 'ready' };
}
