import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { limits } from '../limits.ts';
import type { KnownContent, ReadFormat } from '../read-bytes.ts';
import { ReadingError, type ReadingErrorCode } from '../reading-error.ts';
import { readFrames, writeFrame } from './frames.ts';
import type { ReadingJob } from './isolated-reader.ts';

export type JobHeader = Omit<ReadingJob, 'bytes'>;
export type ResultHeader = {
  readonly code: ReadingErrorCode | null;
  /** The process is not fit for another file. */
  readonly isSpent: boolean;
};

type Helper = {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly frames: AsyncGenerator<Uint8Array<ArrayBuffer>, undefined>;
};

/**
 * Reads files in a process of their own, because what a thread leaves in memory stays in the program (measured: 300 MB after twelve large
 * files, of which 15 MB were in use), and what a process leaves goes with it. The first file that needs the process starts it.
 */
export class ProcessReader {
  #helper: Helper | null = null;

  /**
   * Reads one file at a time.
   * @param charset the encoding of a text that was stated beside the file
   * @throws ReadingError those of the format, `too-slow` and `too-much-memory`
   */
  async read(content: KnownContent, bytes: Uint8Array, file: string, charset?: string): Promise<ReadFormat> {
    this.#helper ??= startHelper();
    const { child, frames } = this.#helper;
    const { processBytes, togetherBytes, leastBytes } = limits.isolation;
    const room = Math.max(togetherBytes - process.memoryUsage.rss(), leastBytes);
    const job: JobHeader = { content, file, charset, processBytes: Math.min(processBytes, room) };
    writeFrame(child.stdin, Buffer.from(JSON.stringify(job)));
    writeFrame(child.stdin, bytes);
    const [header, read] = [await frames.next(), await frames.next()];
    // Ended from outside, by a system that is short of memory for one.
    if (header.value === undefined || read.value === undefined) {
      await this.close();
      throw new ReadingError({ code: 'too-much-memory', file });
    }
    const { code, isSpent }: ResultHeader = JSON.parse(Buffer.from(header.value).toString());
    if (isSpent) await this.close();
    if (code !== null) throw new ReadingError({ code, file });
    const document: ReadFormat = deserialize(read.value);
    return document;
  }

  /** Ends the process and waits until it is gone. */
  async close(): Promise<void> {
    const child = this.#helper?.child;
    this.#helper = null;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }
}

function startHelper(): Helper {
  // From source the process runs its TypeScript; the build puts the same entry beside the bundle as JavaScript.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const entry = fileURLToPath(new URL(`./reading-process.${extension}`, import.meta.url));
  // Libraries that warn would write in the middle of what the program prints.
  const child = spawn(process.execPath, [entry], { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
  // A process that is gone shows in the end of what it says.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.stdout.on('error', () => {});
  return { child, frames: readFrames(child.stdout) };
}
