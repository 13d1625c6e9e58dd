import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import { isAlive } from '../../files/process-alive.ts';
import { RecordError } from '../errors/record-error.ts';
import { findProcess } from './processes.ts';

/** The server process of a cluster, as it says itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly socketFolder: string; readonly ready: boolean };

/** Whether the process with this number is the server of the cluster, and no other program that has that number by now. */
export function isPostmasterOf(cluster: string, pid: number): boolean {
  return isAlive(pid) && findProcess(pid)?.command.includes(` -D ${cluster} `) === true;
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** What the file says, of a server that runs or is gone; null where there is none. Throws RecordError `not-yours` where we may not look. */
function readPidFile(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
    return {
      pid: Math.abs(Number(lines[0])),
      socketFolder: lines[4]?.trim() ?? '',
      ready: lines[7]?.trim() === 'ready',
    };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    if (errorCode(error) === 'EACCES') throw new RecordError({ say: 'not-yours', with: { folder: cluster } }, error);
    throw error;
  }
}

/** The server that runs on a cluster; null where none does. Throws RecordError `not-yours` where we may not look. */
export function findPostmaster(cluster: string): Postmaster | null {
  const said = readPidFile(cluster);
  return said !== null && isPostmasterOf(cluster, said.pid) ? said : null;
}

/**
 * Readies a cluster for a start after a server that is gone, and gives the folder of the socket that one had; null where it left nothing. The
 * file that it left is removed where its number is now of another program: PostgreSQL itself can't tell and would refuse to start.
 */
export function clearAfterPostmaster(cluster: string): string | null {
  const said = readPidFile(cluster);
  if (said === null || isPostmasterOf(cluster, said.pid)) return null;
  // Else it stays: PostgreSQL reads in it whether sessions of that server still run.
  if (isAlive(said.pid)) rmSync(pidFile(cluster), { force: true });
  return said.socketFolder === '' ? null : said.socketFolder;
}
