import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPostmaster } from '../../../src/record/embedded/postmaster.ts';
import { runProgram, waitForAddress } from '../command.ts';
import type { Work } from './count-work.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const port = 18_094;
const nanosecondsPerMs = 1e6;

/** What one answer took and weighs. */
export type Answered = {
  readonly address: string;
  readonly status: number;
  readonly text: string;
  /** What goes over the line to a reader that takes brotli. */
  readonly bytes: number;
  /** From the request to the last byte. */
  readonly ms: number;
  /** On a processor, of the program and of its database. */
  readonly processorMs: number;
  readonly databaseMs: number;
  readonly queries: number;
  readonly transactions: number;
};

export type CountedSite = {
  readonly base: string;
  readonly ask: (address: string) => Promise<Answered>;
};

/** Milliseconds on a processor of all processes of the database together since they began; NaN on a system that does not tell. */
function databaseMs(postmaster: number): number {
  const children = globSync(`/proc/${postmaster}/task/${postmaster}/children`).map((file) =>
    readFileSync(file, 'utf8'),
  );
  if (children.length === 0) return Number.NaN;
  const [pids = ''] = children;
  const times = pids
    .split(' ')
    .flatMap((pid) => globSync(`/proc/${pid}/schedstat`).map((file) => readFileSync(file, 'utf8')));
  return times.reduce((sum, time) => sum + Number.parseInt(time, 10), 0) / nanosecondsPerMs;
}

/** Serves the record of a folder, after the invented example was taken into it, with the built program, which is told to count what it does. */
export async function withCountedSite<Result>(
  dataFolder: string,
  body: (site: CountedSite) => Promise<Result>,
): Promise<Result> {
  const counting = ['--import', join(import.meta.dirname, 'count-work.ts')];
  const built = join(root, 'dist', 'doelspoor.js');
  const env = { ...process.env, DOELSPOOR_DATA: dataFolder, DATABASE_URL: '' };
  runProgram(process.execPath, [built, 'import', join(root, 'examples', 'havermonde')], env);
  const program = spawn(process.execPath, [...counting, built, 'serve', '--port', String(port)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(program, 'exit');
  const takeWork = async (): Promise<Work> => {
    const told = once(program, 'message');
    program.send('work');
    const [work] = await told;
    return work;
  };
  try {
    const base = `http://127.0.0.1:${port}`;
    await waitForAddress(base);
    const postmaster = findPostmaster(join(dataFolder, 'postgres-18'))?.pid ?? 0;
    return await body({
      base,
      ask: async (address) => {
        const before = databaseMs(postmaster);
        await takeWork();
        const start = performance.now();
        const response = await fetch(base + address, { headers: { 'accept-encoding': 'br' }, redirect: 'manual' });
        const bytes = Buffer.from(await response.arrayBuffer());
        const ms = performance.now() - start;
        const work = await takeWork();
        const told = Number(response.headers.get('content-length'));
        const isPacked = response.headers.get('content-encoding') === 'br';
        return {
          address,
          status: response.status,
          text: bytes.toString(),
          bytes: isPacked ? told : bytes.length,
          ms,
          ...work,
          databaseMs: databaseMs(postmaster) - before,
        };
      },
    });
  } finally {
    if (program.exitCode === null) program.kill('SIGTERM');
    await ended;
  }
}
