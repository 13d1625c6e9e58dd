import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../../files/error-code.ts';
import { isPostmasterOf } from './postmaster.ts';
import { listProcesses, type Process } from './processes.ts';

const waitMs = 2_000;
const lookEveryMs = 10;

/** The name that every process of a cluster's server shows, so that those of one cluster can be told from those of another. */
export function clusterName(cluster: string): string {
  return `doelspoor-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`;
}

function kill({ pid }: Process): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

async function endAll(find: () => readonly Process[]): Promise<void> {
  for (let waited = 0; waited < waitMs; waited += lookEveryMs) {
    const found = find();
    if (found.length === 0) return;
    for (const one of found) kill(one);
    await pause(lookEveryMs);
  }
}

/**
 * Ends the sessions of a server whose own process was killed. One that was busy goes on with its question, for hours if need be, and until
 * then PostgreSQL refuses every start ("pre-existing shared memory block is still in use"). What it was writing is replayed from the log.
 */
export async function endOrphans(cluster: string): Promise<void> {
  const title = `postgres: ${clusterName(cluster)}: `;
  await endAll(() =>
    listProcesses().filter(({ command, parent }) => command.startsWith(title) && !isPostmasterOf(cluster, parent)),
  );
}

/** These, and all that they started, and what those started. */
function withStarted(makers: readonly Process[], all: readonly Process[]): readonly Process[] {
  const numbers = new Set(makers.map(({ pid }) => pid));
  const started = all.filter(({ pid, parent }) => numbers.has(parent) && !numbers.has(pid));
  return started.length === 0 ? makers : withStarted([...makers, ...started], all);
}

/** Ends an `initdb` that still fills a folder after the program that asked for it was killed, with all that it started. */
export async function endMaking(folder: string): Promise<void> {
  await endAll(() => {
    const all = listProcesses();
    const makers = all.filter(({ command }) => command.includes(`/initdb -D ${folder} `));
    return withStarted(makers, all);
  });
}
