import { readFileSync } from 'node:fs';

/** Resident memory of a process and its children now, in MB; 0 where it is gone or the system doesn't tell. */
export function measureTree(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + measureTree(Number(child)), Number(own?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
