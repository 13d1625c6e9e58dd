import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { type Program, root, startProgram } from './program.ts';

/** The served program under attack. */
export type Target = {
  readonly port: number;
  readonly base: string;
  readonly dataFolder: string;
  readonly program: Program;
  /** How many pages it keeps ready, as it says in its own metrics. */
  readonly keptPages: () => Promise<number>;
  /** Asks it to stop as a service manager does, and tells how long that took and how it ended. Its data are gone after this. */
  readonly stop: () => Promise<{ readonly ms: number; readonly code: number | null }>;
};

const startsWithinMs = 120_000;

/** Puts something in a data folder before a program starts on it. */
export type Prepare = (dataFolder: string) => void;

/** A folder of its own for data; as root the server runs under another account that has to get in. */
export async function makeDataFolder(prepare: Prepare): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-attack-'));
  await chmod(folder, 0o755);
  prepare(folder);
  return folder;
}

/** Starts the site on a data folder, and resolves when it shows pages. Throws with what it said where it ends before that. */
export async function startSite(
  dataFolder: string,
  examples: readonly string[],
  more: readonly string[] = [],
): Promise<Target> {
  const port = await freePort();
  const shown = examples.flatMap((folder) => ['--example', folder]);
  const statusPort = await freePort();
  const program = startProgram(dataFolder, ['serve', '--port', String(port), ...shown, ...more], {
    DOELSPOOR_STATUS: String(statusPort),
    DOELSPOOR_SECURITY_CONTACT: 'mailto:cert@havermonde.example',
  });
  const base = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  while (!program.output().includes('Doelspoor staat op')) {
    if (program.hasEnded()) throw new Error(`the site did not start: ${program.errors()}`);
    if (performance.now() - begun > startsWithinMs) throw new Error(`the site does not start: ${program.errors()}`);
    await pause(10);
  }
  return {
    port,
    base,
    dataFolder,
    program,
    keptPages: async () => {
      const metrics = await (await fetch(`http://127.0.0.1:${statusPort}/metrics`)).text();
      const pages = /^doelspoor_kept_pages (\d+)$/m.exec(metrics)?.[1];
      if (pages === undefined)
        throw new Error(`the metrics do not say how many pages are kept: ${metrics.slice(0, 200)}`);
      return Number(pages);
    },
    stop: async () => {
      const from = performance.now();
      program.signal('SIGTERM');
      const { code } = await program.ended;
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      return { ms: performance.now() - from, code };
    },
  };
}

/** The small example, served on data of its own. */
export async function startExample(dataFolder: string): Promise<Target> {
  const registers = join(root, 'examples', 'groningen.registers.json');
  return await startSite(dataFolder, [join(root, 'examples', 'groningen')], ['--registers', registers]);
}
