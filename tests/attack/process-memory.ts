import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The most bytes that a process has had in memory since it began or was last forgotten; outside Linux what it has now. 0 where it is gone. */
export function peakMemory(pid: number): number {
  if (process.platform !== 'linux') {
    return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) * 1024;
  }
  return readStatus(pid, 'VmHWM');
}

/** The bytes that a process has in memory now; 0 where it is gone. */
export function memoryNow(pid: number): number {
  return process.platform === 'linux' ? readStatus(pid, 'VmRSS') : peakMemory(pid);
}

function readStatus(pid: number, field: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${field}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** From now on `peakMemory` tells of what comes. */
export function forgetPeak(pid: number): void {
  if (process.platform === 'linux') writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
