import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import heap from '../../tools/bootstrap/heap.json' with { type: 'json' };

export const root = join(import.meta.dirname, '..', '..');

/** Builds the program where its sources changed: what is attacked is what people run. */
export function buildProgram(): void {
  execFileSync(process.execPath, [join(root, 'tools', 'build.ts')], { cwd: root });
}

/** A running `doelspoor`, with all that it says. */
export type Program = {
  readonly pid: number;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly hasEnded: () => boolean;
  readonly signal: (signal: NodeJS.Signals) => void;
};

/**
 * Starts `doelspoor` with these parameters on a data folder of its own.
 * @param more of its environment, beside that of this process
 */
export function startProgram(
  dataFolder: string,
  parameters: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Program {
  const child: ChildProcess = spawn(process.execPath, [...heap, join(root, 'dist', 'doelspoor.js'), ...parameters], {
    env: { ...process.env, DOELSPOOR_DATA: dataFolder, DATABASE_URL: '', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (bytes: Buffer) => {
    output += bytes.toString();
  });
  child.stderr?.on('data', (bytes: Buffer) => {
    errors += bytes.toString();
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    errors: () => errors,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    signal: (signal) => {
      child.kill(signal);
    },
  };
}

/** The faults of its own that a program reported, as sentences or in a log of JSON. */
export function faultsOf(program: Program): readonly string[] {
  const said = program.output() + program.errors();
  return said.match(/^(?:\w*Error\b.*|.*"event":"fault".*)$/gm) ?? [];
}

/** What a person who is not a programmer should never see. */
export const stackLine = /^\s+at .+\(?(?:file:|node:|\/).*:\d+:\d+\)?$/m;
