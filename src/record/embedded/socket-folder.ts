import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { RecordError } from '../record-error.ts';
import type { Home } from './home.ts';
import { isPostmasterOf } from './postmaster.ts';

/** What fits in the address of a Unix socket, its closing zero not counted: 107 bytes on Linux, 103 on macOS. */
const longestPath = process.platform === 'darwin' ? 103 : 107;
const socketName = '.s.PGSQL.5432';

/** Only the server's account and root may enter: who can't reach the socket can't try to sign in. */
function close(folder: string, home: Home): void {
  if (process.getuid?.() === 0) chownSync(folder, home.account.uid, home.account.gid);
  chmodSync(folder, 0o700);
}

/**
 * Removes the lock beside a socket whose maker is gone. PostgreSQL does so too, except where the number in it is now of another program of
 * the same account: it takes that for its maker and refuses every start.
 */
function removeStaleLock(folder: string, home: Home): void {
  const file = join(folder, `${socketName}.lock`);
  let pid: number;
  try {
    pid = Math.abs(Number.parseInt(readFileSync(file, 'utf8'), 10));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (!isPostmasterOf(home.cluster, pid)) rmSync(file, { force: true });
}

function makeElsewhere(home: Home): string {
  const made = mkdtempSync('/tmp/doelspoor-');
  close(made, home);
  return made;
}

/**
 * The private folder for the server's socket: in the home, or where that path is too long a new one under /tmp. Whoever seeks the server
 * reads the folder in `postmaster.pid`.
 * @param before the folder that it must be, where connections look for a server that is started anew
 * Throws RecordError `not-yours` where the folder is there and belongs to somebody else.
 */
export function makeSocketFolder(home: Home, before?: string): string {
  const folder = before ?? join(home.folder, 'socket');
  if (Buffer.byteLength(join(folder, socketName)) > longestPath) return makeElsewhere(home);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || ![home.account.uid, process.getuid?.()].includes(found.uid)) {
    throw new RecordError({ code: 'not-yours', details: { folder } });
  }
  close(folder, home);
  removeStaleLock(folder, home);
  return folder;
}
