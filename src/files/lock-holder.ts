import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { errorCode } from './error-code.ts';
import { isAlive } from './process-alive.ts';

/** Who wrote a lock. */
export type LockHolder = {
  /** Names this one lock, and never another. */
  readonly token: string;
  /** Null where the lock has no whole text: it is being written, or its program was killed just then. */
  readonly program: { readonly pid: number; readonly host: string } | null;
};

/** Who holds a lock, as its file says; null where there is no lock. */
export async function readHolder(lock: string): Promise<LockHolder | null> {
  try {
    const [text, { ino, mtimeMs }] = [await readFile(lock, 'utf8'), await stat(lock)];
    const [, pid, host, token] = /^(\d+) (\S+) ([0-9a-f-]{36})\n$/.exec(text) ?? [];
    return pid === undefined || host === undefined || token === undefined
      ? { token: `${ino}-${mtimeMs}`, program: null }
      : { token, program: { pid: Number(pid), host } };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The locks that this program made: one with its number that is not among these is of an earlier one. */
const own = new Set<string>();

/** Makes a lock, unless there is one: false where there is. Throws what the system says. */
export async function makeLock(lock: string, token: string): Promise<boolean> {
  const handle = await open(lock, 'wx').catch((error: unknown) => {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  own.add(token);
  try {
    await handle.writeFile(`${process.pid} ${hostname()} ${token}\n`);
  } catch (error) {
    await rm(lock, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

/** Whether who holds a lock is gone for sure; of a program on another machine nobody can tell. */
export function isGone({ program, token }: LockHolder): boolean {
  if (program === null || program.host !== hostname()) return false;
  return program.pid === process.pid ? !own.has(token) : !isAlive(program.pid);
}
