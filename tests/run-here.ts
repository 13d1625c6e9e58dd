import { vi } from 'vitest';
import { runProgram } from '../src/cli/program.ts';
import { addressOf } from './database.ts';
import type { TestRecord } from './test-record.ts';

/** What a command printed, what it said, and its exit code. */
type Ran = { readonly out: string; readonly err: string; readonly code: typeof process.exitCode };

/** Runs a command of the program in this process, in Dutch, on the record of a test. After each test `forgetRun`. */
export async function runHere({ server }: Pick<TestRecord, 'server'>, ...parameters: readonly string[]): Promise<Ran> {
  vi.stubEnv('DATABASE_URL', addressOf(server));
  const heard = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      heard[stream] += String(text);
      return true;
    });
  process.exitCode = 0;
  await runProgram(parameters, 'nl');
  return { out: heard.stdout, err: heard.stderr, code: process.exitCode };
}

/** Lets go of what `runHere` holds of the process. */
export function forgetRun(): void {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
}
