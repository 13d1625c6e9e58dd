import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** A built program on a data folder, asked one command after another as an administrator would. */
export class Program {
  readonly main: string;
  readonly data: string;

  /** @param root the folder of the program, with its build in `dist` */
  constructor(root: string, data: string) {
    this.main = join(root, 'dist', 'doelspoor.js');
    this.data = data;
  }

  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, DOELSPOOR_DATA: this.data, DATABASE_URL: '', DATABASE_OWNER_URL: '' };
  }

  /**
   * Runs a command to its end.
   * @param hear hears each whole line that it prints, at once
   * @param killAfterMs kills it after so long, wherever it is then
   */
  async run(
    parameters: readonly string[],
    { hear = () => undefined, killAfterMs }: { hear?: (line: string) => void; killAfterMs?: number } = {},
  ): Promise<Run> {
    const child = spawn(process.execPath, [this.main, ...parameters], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const killing = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    let [out, err, heard] = ['', '', 0];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      for (let end = out.indexOf('\n', heard); end !== -1; end = out.indexOf('\n', heard)) {
        hear(out.slice(heard, end));
        heard = end + 1;
      }
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    await once(child, 'close');
    clearTimeout(killing);
    return { code: child.exitCode, out, err };
  }

  /** The same of a command that prints JSON. Throws with what it said where it fails. */
  async ask(...parameters: readonly string[]) {
    const { code, out, err } = await this.run([...parameters, '--json']);
    if (code !== 0) throw new Error(`${parameters.join(' ')}: ${err}`);
    return JSON.parse(out);
  }
}
