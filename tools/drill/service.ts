import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { findPostmaster } from '../../src/record/embedded/postmaster.ts';
import type { Program } from './program.ts';

export type Victim = 'program' | 'database' | 'both';

const longestStartMs = 60_000;

/** The site as a service manager runs it: kept running, started again when it ends by itself, its log in a file that is rotated. */
export class Service {
  readonly base: string;
  readonly #port: number;
  readonly #log: string;
  #program: Program;
  #child: ChildProcess | undefined;
  #wanted = false;
  #isUp = false;
  /** How often it went down, so that a reader knows whether it was up all along. */
  #downs = 0;
  readonly startsMs: number[] = [];
  largestMb = 0;

  constructor(program: Program, port: number, log: string) {
    this.#program = program;
    this.#port = port;
    this.#log = log;
    this.base = `http://127.0.0.1:${port}`;
  }

  /** What stays the same for as long as the service is up; null while it is not. */
  get upSince(): number | null {
    return this.#isUp ? this.#downs : null;
  }

  /** Starts it, another program or on another folder where that is given, and waits until it answers. */
  async start(program = this.#program): Promise<void> {
    this.#program = program;
    this.#wanted = true;
    this.#spawn();
    await this.#waitUntilUp();
  }

  #spawn(): void {
    const log = openSync(this.#log, 'a', 0o600);
    const child = spawn(process.execPath, [this.#program.main, 'serve', '--port', String(this.#port)], {
      env: this.#program.environment,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#child = child;
    child.once('exit', () => {
      if (this.#wanted && this.#child === child) this.#spawn();
    });
  }

  /** A page and a question that no kept page answers: both have to come. */
  async #waitUntilUp(): Promise<void> {
    const start = performance.now();
    for (let attempt = 0; performance.now() - start < longestStartMs; attempt += 1) {
      const answers = await Promise.all(['/', `/zoeken?q=haven${attempt}`].map((path) => this.#ask(path)));
      if (answers.every((status) => status === 200)) {
        this.startsMs.push(performance.now() - start);
        this.#isUp = true;
        return;
      }
      await pause(25);
    }
    throw new Error(`The service did not come back in ${longestStartMs / 1000} s; see ${this.#log}`);
  }

  async #ask(path: string): Promise<number> {
    try {
      const response = await fetch(this.base + path, { signal: AbortSignal.timeout(5_000) });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 0;
    }
  }

  #goDown(): void {
    this.#isUp = false;
    this.#downs += 1;
  }

  /** Kills the program, its database or both at once, and waits until it is back by itself. */
  async kill(victim: Victim): Promise<void> {
    const postmaster = findPostmaster(join(this.#program.data, 'postgres-18'));
    this.#goDown();
    if (victim !== 'database') this.#child?.kill('SIGKILL');
    if (victim !== 'program' && postmaster !== null) process.kill(postmaster.pid, 'SIGKILL');
    await this.#waitUntilUp();
  }

  async stop(): Promise<void> {
    this.#wanted = false;
    this.#goDown();
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  /** Looks how much memory the program holds. */
  weigh(): void {
    const file = `/proc/${this.#child?.pid}/status`;
    if (!existsSync(file)) return;
    const [, kilobytes = '0'] = /VmHWM:\s*(\d+)/.exec(readFileSync(file, 'utf8')) ?? [];
    this.largestMb = Math.max(this.largestMb, Number(kilobytes) / 1024);
  }

  /** Packs what was logged and goes on in an empty log, as logrotate does with `copytruncate`. Throws where the log has a hole. */
  rotateLog(day: number): number {
    const { size } = statSync(this.#log);
    const copy = `${this.#log}.${day}`;
    copyFileSync(this.#log, copy);
    truncateSync(this.#log, 0);
    const text = readFileSync(copy);
    if (text.includes(0)) throw new Error('the log has a hole: the program does not append to it');
    writeFileSync(`${copy}.gz`, gzipSync(text));
    rmSync(copy);
    return size;
  }
}
