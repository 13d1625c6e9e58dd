import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program of the system is; null where it is not installed. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  for (const folder of folders) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Runs a program and gives what it wrote. Throws where it fails. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const run = spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 2 ** 30, env: environment });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed: ${run.stderr}`);
  return run.stdout;
}

/** Starts a program that goes on until `stop`. */
export function startProgram(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): { readonly process: ChildProcess; readonly stop: () => Promise<void> } {
  const child = spawn(program, parameters, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Asks an address until it answers 200. Throws after half a minute. */
export async function waitForAddress(address: string): Promise<Response> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const response = await fetch(address).catch(() => null);
    if (response?.status === 200) return response;
    await response?.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer`);
}
