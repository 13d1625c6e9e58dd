import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Builds the program where its sources changed, so that a test is of what people run. */
export function buildProgram(): void {
  execFileSync(process.execPath, [join(root, 'tools', 'build.ts')], { cwd: root });
}

/** A `doelspoor` that runs. */
export type Program = {
  /** What it said to people. */
  readonly said: () => string;
  /** Resolves when it printed a text; rejects with what it said where it ends before. */
  readonly hasPrinted: (text: string) => Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly kill: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals>;
};

/** Starts the program that was built, in an environment of which nothing is taken over but where programs are found. */
export function startProgram(words: readonly string[], environment: Readonly<Record<string, string>>): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(root, 'dist', 'doelspoor.js'), ...words], {
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, said] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => {
    printed += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {
    said: () => said,
    hasPrinted: async (text) => {
      const over = ended.then((how) => Promise.reject(new Error(`it ended with ${how}: ${said}`)));
      over.catch(() => undefined);
      while (!printed.includes(text)) await Promise.race([once(child.stdout, 'data'), over]);
    },
    ended,
    kill: async (signal) => {
      child.kill(signal);
      return await ended;
    },
  };
}
