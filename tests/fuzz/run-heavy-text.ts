import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a command may cost on one file, whatever it holds: processor time, because the clock counts what else the machine does. */
export const heavyBounds = { seconds: 10, megabytes: 512 };
const lookEveryMs = 20;
const clockTicks = 100;

export type HeavyRun = {
  readonly code: number | null;
  /** Of the program and its processes, the database left out. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly said: string;
};

type Look = { readonly pid: number; readonly seconds: number; readonly megabytes: number };

/** What /proc says of a process and of those that it started; nothing of one that is gone, and of the database. */
function lookAt(pid: number): readonly Look[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    if (/^\d+ \(postgres\)/.test(stat)) return [];
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user = 0, system = 0] = fields.slice(11, 13).map(Number);
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    const own = { pid, seconds: (user + system) / clockTicks, megabytes: Number(kilobytes) / 1024 };
    return [own, ...children.flatMap(lookAt)];
  } catch {
    return [];
  }
}

/**
 * Runs a program of Node and looks what it takes (Linux alone: it reads /proc). One that takes far more than it may is ended.
 * @param parameters the program itself and what it is given
 */
export async function runHeavy(parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<HeavyRun> {
  const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const seconds = new Map<number, number>();
  let megabytes = 0;
  const spent = () => [...seconds.values()].reduce((sum, one) => sum + one, 0);
  const timer = setInterval(() => {
    const looks = child.pid === undefined ? [] : lookAt(child.pid);
    for (const look of looks) seconds.set(look.pid, look.seconds);
    megabytes = Math.max(
      megabytes,
      looks.reduce((sum, look) => sum + look.megabytes, 0),
    );
    if (spent() > 6 * heavyBounds.seconds || megabytes > 3 * heavyBounds.megabytes) child.kill('SIGKILL');
  }, lookEveryMs);
  await once(child, 'exit');
  clearInterval(timer);
  return { code: child.exitCode, seconds: spent(), megabytes, said };
}
