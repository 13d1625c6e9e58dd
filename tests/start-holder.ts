import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that holds a record open; see `hold-record.ts`. */
export type Holder = {
  readonly pid: number;
  /** All that it wrote. */
  readonly output: () => string;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Starts one and waits until the record is open. Throws with what it wrote where it ends before. */
export async function startHolder(
  where: string,
  options: { chapters?: number; share?: boolean } = {},
): Promise<Holder> {
  const script = `${import.meta.dirname}/hold-record.ts`;
  const child = spawn(process.execPath, [script, where, String(options.chapters ?? 0)], {
    env: { ...process.env, SHARE: options.share === true ? 'yes' : 'no' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (text: Buffer) => {
    output += text.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  while (!output.includes('open\n')) {
    await Promise.race([once(child.stdout, 'data'), ended(child)]);
    if (child.exitCode !== null && !output.includes('open\n')) throw new Error(output);
  }
  return {
    pid: child.pid ?? 0,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    close: async () => {
      child.stdin.write('close\n');
      await ended(child);
    },
  };
}
