import { vi } from 'vitest';
import { runProgram } from '../src/cli/program.ts';
import type { Language } from '../src/words/numerals.ts';
import { addressOf } from './database.ts';
import type { TestRecord } from './test-record.ts';

/** What a command printed, what it said, and its exit code. */
type Ran = { readonly out: string; readonly err: string; readonly code: typeof process.exitCode };

type Here = Pick<TestRecord, 'server'>;

/** Does what a command does in this process, on the record of a test; `gave` is what came of it. After each test `forgetRun`. */
export async function hearHere<Gave>({ server }: Here, action: () => Promise<Gave>): Promise<Ran & { gave: Gave }> {
  vi.stubEnv('DATABASE_URL', addressOf(server));
  const heard = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      heard[stream] += String(text);
      return true;
    });
  process.exitCode = 0;
  const gave = await action();
  return { out: heard.stdout, err: heard.stderr, code: process.exitCode, gave };
}

/** Runs a command of the program in this process, on the record of a test. After each test `forgetRun`. */
export async function runHereIn(here: Here, language: Language, parameters: readonly string[]): Promise<Ran> {
  const { gave: _, ...ran } = await hearHere(here, () => runProgram(parameters, language));
  return ran;
}

/** The same in Dutch. */
export async function runHere(here: Here, ...parameters: readonly string[]): Promise<Ran> {
  return await runHereIn(here, 'nl', parameters);
}

/** Lets go of what `runHere` holds of the process. */
export function forgetRun(): void {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
}
