import { once } from 'node:events';
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { errorCode } from '../../files/error-code.ts';
import { RecordError } from '../errors/record-error.ts';
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

const elsewhere = '/tmp/doelspoor-';

function isOurs(folder: string, home: Home): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && [home.account.uid, process.getuid?.()].includes(found.uid);
}

/** Whether a server's socket had a folder of its own outside its home, which goes with it. */
function isElsewhere(folder: string, home: Home): boolean {
  return folder.startsWith(elsewhere) && !folder.startsWith(`${home.folder}/`) && isOurs(folder, home);
}

function enter(folder: string, home: Home): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOurs(folder, home)) throw new RecordError({ say: 'not-yours', with: { folder } });
  close(folder, home);
  removeStaleLock(folder, home);
  return folder;
}

/** Where sockets were, or might be, before a start. */
export type SocketsBefore = {
  /** Where our own connections look for the server, so that it must be there again. */
  readonly ours: string | undefined;
  /** Where the last server had it, which may be that of another program that was killed. */
  readonly last: string | null;
};

/**
 * The private folder for the server's socket: in the home, or where that path is too long one under /tmp, if need be the one that a killed
 * server left there. Whoever seeks the server reads the folder in `postmaster.pid`.
 * Throws RecordError `not-yours` where the folder is there and belongs to somebody else.
 */
export function makeSocketFolder(home: Home, { ours, last }: SocketsBefore): string {
  if (ours !== undefined) return enter(ours, home);
  const inHome = join(home.folder, 'socket');
  if (Buffer.byteLength(join(inHome, socketName)) <= longestPath) return enter(inHome, home);
  if (last !== null && isElsewhere(last, home)) return enter(last, home);
  return enter(mkdtempSync(elsewhere), home);
}

/**
 * Whether somebody answers in the socket's folder of a home: a server that we may not see among the processes, because it runs in another
 * container on the same data. Two servers on one cluster would spoil it.
 */
export async function isAnswered(home: Home): Promise<boolean> {
  const socket = connect(join(home.folder, 'socket', socketName));
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Removes the folder of a socket whose server has stopped, where it was outside the home. */
export function removeSocketFolder(folder: string, home: Home): void {
  if (isElsewhere(folder, home)) rmSync(folder, { recursive: true, force: true });
}
