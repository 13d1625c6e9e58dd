import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');

/** A command that runs, with what it wrote up to now. */
export type StartedProgram = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly printed: () => string;
  /** Its exit code; null where a signal ended it. */
  readonly end: Promise<number | null>;
};

/** Runs a command on the record in a data folder. */
export function startProgram(dataFolder: string, ...parameters: readonly string[]): StartedProgram {
  const env = { ...process.env, DOELSPOOR_DATA: dataFolder, DATABASE_URL: '' };
  const child = spawn(process.execPath, [main, ...parameters], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, printed] = ['', ''];
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  child.stdout.on('data', (text: Buffer) => {
    printed += text.toString();
  });
  return { child, said: () => said, printed: () => printed, end: once(child, 'close').then(() => child.exitCode) };
}

/** Sentences for people, and nothing of where in the program something happened. */
export function expectSentences(said: string): void {
  expect(said).not.toMatch(/^\s+at |Error:|node:/m);
}

/** What was said last, which is what stopped the command. */
export function lastSentence(said: string): string {
  return said.trimEnd().split('\n').at(-1) ?? '';
}
