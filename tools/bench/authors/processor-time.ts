import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second (`man 5 proc_pid_stat`). */
const tickMs = 10;

type Counted = { readonly pid: number; readonly parent: number; readonly ms: number };

/** Processes that end meanwhile are left out: who started them has their time. */
function countOf(pid: string): readonly Counted[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which can have anything in it: state, parent, and from the twelfth on the times of it and of those that it waited for.
    const after = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = after.slice(11, 15).reduce((sum, one) => sum + one, 0);
    return [{ pid: Number(pid), parent: after[1] ?? 0, ms: ticks * tickMs }];
  } catch {
    return [];
  }
}

/** Milliseconds on a processor that a program had so far, with all that it started: its database too. */
export function processorMs(program: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(countOf);
  const own = new Set([program]);
  for (let before = 0; before < own.size; ) {
    before = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  return all.filter(({ pid }) => own.has(pid)).reduce((sum, { ms }) => sum + ms, 0);
}
