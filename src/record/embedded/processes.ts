import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process of this machine: its number, that of the one that started it, and the words it was started with or names itself by. */
export type Process = { readonly pid: number; readonly parent: number; readonly command: string };

const hasProc = existsSync('/proc/self/stat');

/** Asks the system's own `ps`, where there is no /proc (macOS). */
function askPs(...which: readonly string[]): Process[] {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'pid=,ppid=,args=', ...which], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command: `${command} ` }];
  });
}

function readProc(pid: number): Process | null {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // The second field is a name in brackets that may hold anything, so the numbers are counted from behind it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(parent), command };
  } catch {
    // It ended while we looked.
    return null;
  }
}

/** The process with a number; null where there is none. The command of one that ended and waits for its parent is empty. */
export function findProcess(pid: number): Process | null {
  return hasProc ? readProc(pid) : (askPs('-p', String(pid))[0] ?? null);
}

/** All processes that we may see. */
export function listProcesses(): readonly Process[] {
  if (!hasProc) return askPs('-ax');
  return readdirSync('/proc').flatMap((name) => {
    const found = /^\d+$/.test(name) ? readProc(Number(name)) : null;
    return found === null ? [] : [found];
  });
}
